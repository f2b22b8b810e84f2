import type { ReactNode } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Menu.css'

export type MenuItem = { href: string; label: string; current: boolean }

type Props = {
  /** Only the rooms of this role. */
  items: MenuItem[]
  /** Draws one link; an app passes its router's. Default: a plain `a`. */
  renderLink?: (item: MenuItem, className: string) => ReactNode
}

/** The rooms of this role; stands inside `BrandBar`, which opens it on a phone. */
export function Menu({ items, renderLink = plainLink }: Props) {
  return (
    <nav className="sh-menu" aria-label={useUiTexts().mainMenu}>
      <ul className="sh-column sh-menu__list">
        {items.map((item) => (
          <li key={item.href}>{renderLink(item, 'sh-menu__link')}</li>
        ))}
      </ul>
    </nav>
  )
}

const plainLink = (item: MenuItem, className: string) => (
  <a href={item.href} className={className} aria-current={item.current ? 'page' : undefined}>
    {item.label}
  </a>
)
