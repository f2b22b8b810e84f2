import { Link } from '../link/Link.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Menu.css'

type Props = {
  /** Only the rooms of this role. */
  items: { href: string; label: string; current: boolean }[]
}

/** The rooms of this role; stands inside `BrandBar`, which opens it on a phone. */
export function Menu({ items }: Props) {
  return (
    <nav className="sh-menu" aria-label={useUiTexts().mainMenu}>
      <ul className="sh-column sh-menu__list">
        {items.map(({ href, label, current }) => (
          <li key={href}>
            <Link href={href} className="sh-menu__link" aria-current={current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
