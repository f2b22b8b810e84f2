import { useEffect, useState } from 'react'

const screens = ['begin', 'stemmen', 'stoppen', 'eigen', 'antwoorden', 'ideeen'] as const
export type Screen = (typeof screens)[number]
export type Go = (screen: Screen) => void

/** The screen that the address names after `#`, so that going back in the browser works. Focus goes to its heading. */
export function useScreen(): [Screen, Go] {
  const [screen, setScreen] = useState(readScreen)
  useEffect(() => {
    const changed = () => {
      setScreen(readScreen())
      scrollTo(0, 0)
      requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus())
    }
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return [
    screen,
    (next) => {
      location.hash = next
    },
  ]
}

function readScreen(): Screen {
  return screens.find((one) => `#${one}` === location.hash) ?? 'begin'
}
