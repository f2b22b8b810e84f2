import '@nl-design-system-candidate/button-css/button.css'
import type { ReactNode } from 'react'
import { Link } from '../link/Link.tsx'
import { buttonClass } from './Button.tsx'
import './Button.css'

type Props = { href: string; children: ReactNode; variant?: 'primary' | 'secondary'; icon?: ReactNode }

/** A link to another page that looks like a button. */
export function LinkButton({ href, children, variant = 'primary', icon }: Props) {
  return (
    <Link href={href} className={buttonClass(variant)}>
      {icon}
      <span className="nl-button__label">{children}</span>
    </Link>
  )
}
