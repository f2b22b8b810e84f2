import type { ReactNode } from 'react'
import { SkipLink } from './SkipLink.tsx'
import './frame.css'

type Props = {
  /** `TrialBand`, `BrandBar` and `Menu`, from the top. */
  header: ReactNode
  /** `Main`. */
  children: ReactNode
  /** `Footer`. */
  footer: ReactNode
}

/** The page from skip link to footer. */
export function Frame({ header, children, footer }: Props) {
  return (
    <div className="sh-frame">
      <SkipLink />
      <header>{header}</header>
      {children}
      {footer}
    </div>
  )
}
