import { type ReactNode, useEffect } from 'react'
import { Link } from '../link/Link.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Footer.css'

type Props = {
  /** Date and time of the data in words, formatted by the app. */
  dataOf: string
  links: { href: string; label: string; lang?: string }[]
  children?: ReactNode
}

/** Date of the data at the left, links at the right. In print the date stands on every page. */
export function Footer({ dataOf, links, children }: Props) {
  const texts = useUiTexts()
  const stand = texts.dataOf(dataOf)
  // Only the margin of a printed page repeats on every page, and a style sheet alone cannot know the date.
  useEffect(() => {
    document.documentElement.style.setProperty('--sh-print-stand', JSON.stringify(stand))
    document.documentElement.style.setProperty('--sh-print-of', JSON.stringify(texts.pageOf))
  }, [stand, texts])
  return (
    <footer className="sh-footer">
      <div className="sh-column sh-footer__row">
        <span className="sh-footer__stand">{stand}</span>
        <ul className="sh-footer__links sh-print-hidden">
          {links.map(({ href, label, lang }) => (
            <li key={href}>
              <Link href={href} lang={lang} hrefLang={lang} className="nl-link sh-footer__link">
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </footer>
  )
}
