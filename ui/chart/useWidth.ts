import { type RefObject, useEffect, useState } from 'react'

/**
 * Width of an element in CSS pixels, kept up to date, so that a picture is laid out for its place instead of scaled.
 * @returns null until it is known (and where nothing is drawn, as on the server).
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    if (!ref.current) return
    // A hidden picture has width 0; it keeps the width it had.
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref])
  return width
}
