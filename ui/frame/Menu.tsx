import { IconMenu2, IconX } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Menu.css'

export type MenuItem = { href: string; label: string; current: boolean }

type Props = {
  /** Only the rooms of this role. */
  items: MenuItem[]
  /** Draws one link; an app passes its router's. Default: a plain `a`. */
  renderLink?: (item: MenuItem, className: string) => ReactNode
}

/** The rooms. On a phone one button with the word Menu opens them. */
export function Menu({ items, renderLink = plainLink }: Props) {
  const texts = useUiTexts()
  const [open, setOpen] = useState(false)
  const id = useId()
  const Icon = open ? IconX : IconMenu2
  return (
    <nav className="sh-menu" aria-label={texts.mainMenu}>
      <div className="sh-column">
        <button
          type="button"
          className="sh-menu__button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon className="sh-icon" aria-hidden="true" />
          {texts.menu}
        </button>
        <ul id={id} className={open ? 'sh-menu__list sh-menu__list--open' : 'sh-menu__list'}>
          {items.map((item) => (
            <li key={item.href}>{renderLink(item, 'sh-menu__link')}</li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

const plainLink = (item: MenuItem, className: string) => (
  <a href={item.href} className={className} aria-current={item.current ? 'page' : undefined}>
    {item.label}
  </a>
)
