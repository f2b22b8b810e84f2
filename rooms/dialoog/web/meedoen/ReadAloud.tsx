import { IconVolume } from '@tabler/icons-react'
import { useEffect } from 'react'

/** Reads a text aloud with the voice of the browser; not there where the browser has none. */
export function ReadAloud({ text, lang, label }: { text: string; lang: string; label: string }) {
  const can = typeof speechSynthesis !== 'undefined'
  useEffect(() => () => void (can && speechSynthesis.cancel()), [can])
  if (!can) return null
  const read = () => {
    const words = new SpeechSynthesisUtterance(text)
    words.lang = lang
    speechSynthesis.cancel()
    speechSynthesis.speak(words)
  }
  return (
    <button type="button" className="md-link" onClick={read}>
      <IconVolume className="sh-icon" aria-hidden="true" /> {label}
    </button>
  )
}
