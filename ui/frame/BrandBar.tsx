import { IconSearch, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
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
}

/** Logo, name and region; search and user at the right. */
export function BrandBar({ name, homeHref, region, searchHref, user }: Props) {
  const texts = useUiTexts()
  return (
    <div className="sh-brand">
      <div className="sh-column sh-brand__row">
        <a href={homeHref} className="sh-brand__home">
          <Logo />
          <span className="sh-brand__name">{name}</span>
        </a>
        <span className="sh-brand__region">{region}</span>
        <div className="sh-brand__tools">
          {searchHref && (
            <a href={searchHref} className="sh-brand__tool">
              <IconSearch className="sh-icon" aria-hidden="true" />
              {texts.search}
            </a>
          )}
          {user && (
            <span className="sh-brand__tool">
              <IconUser className="sh-icon" aria-hidden="true" />
              {user}
            </span>
          )}
        </div>
      </div>
    </div>
  )
}
