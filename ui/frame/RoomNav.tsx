import { Link } from '../link/Link.tsx'
import './RoomNav.css'

type Props = {
  /** Names the list for screen readers. */
  label: string
  items: readonly { readonly href: string; readonly label: string }[]
  /** Address of the page that is shown. */
  path: string
}

/** The parts of a room, under the head of each of its pages. */
export function RoomNav({ label, items, path }: Props) {
  return (
    <nav className="sh-room-nav sh-print-hidden" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              className="sh-room-nav__link"
              {...(path === item.href ? { 'aria-current': 'page' as const } : {})}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
