import { IconMenu2, IconSearch, IconUser, IconX } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { Link } from '../link/Link.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Logo } from './Logo.tsx'
import './BrandBar.css'

type Props = {
  /** Name of the service, links home. */
  name: string
  homeHref: string
  /** Name of the region or gemeente. */
  region: string
  searchHref?: string
  /** Name of the user, or a way to log in. */
  user?: ReactNode
  /** `Menu`. */
  children?: ReactNode
}

/** Logo, name and region; search and user at the right; the menu under it. A phone shows the logo and one button Menu. */
export function BrandBar({ name, homeHref, region, searchHref, user, children }: Props) {
  const texts = useUiTexts()
  const [open, setOpen] = useState(false)
  const id = useId()
  const MenuIcon = open ? IconX : IconMenu2
  return (
    <div className={open ? 'sh-brand sh-brand--open' : 'sh-brand'}>
      <div className="sh-column sh-brand__row">
        <Link href={homeHref} className="sh-brand__home">
          <Logo />
          <span className="sh-brand__name">{name}</span>
        </Link>
        <button
          type="button"
          className="sh-brand__button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <MenuIcon className="sh-icon" aria-hidden="true" />
          {texts.menu}
        </button>
        <span className="sh-brand__region">{region}</span>
        <div className="sh-brand__tools">
          {searchHref && (
            <Link href={searchHref} className="sh-brand__tool">
              <IconSearch className="sh-icon" aria-hidden="true" />
              {texts.search}
            </Link>
          )}
          {user && (
            <span className="sh-brand__tool">
              <IconUser className="sh-icon" aria-hidden="true" />
              {user}
            </span>
          )}
        </div>
      </div>
      <div id={id} className="sh-brand__menu">
        {children}
      </div>
    </div>
  )
}
