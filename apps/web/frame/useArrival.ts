import type { Arrival } from '@samenhang/ui/frame/Page.tsx'
import { useLayoutEffect, useMemo, useRef } from 'react'

/** Tells the page that somebody came by a link, once per path, and names the document until the page does. */
export function useArrival(path: string, title: string): Arrival {
  const last = useRef(path)
  const moved = useRef(false)
  if (last.current !== path) {
    last.current = path
    moved.current = true
  }
  // Before the effects of the page, which names the document itself once it knows what it found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per path
  useLayoutEffect(() => {
    document.title = `${title} | Samenhang`
  }, [path])
  return useMemo(
    () => ({
      service: 'Samenhang',
      takeMoved: () => {
        const was = moved.current
        moved.current = false
        return was
      },
    }),
    [],
  )
}
