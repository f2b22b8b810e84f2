import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '../link/Link.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Breadcrumb.css'

type Props = {
  /** Pages above this one, from the top. */
  trail: { href: string; label: string }[]
  current: string
}

/** Where this page stands under the rooms. */
export function Breadcrumb({ trail, current }: Props) {
  return (
    <nav aria-label={useUiTexts().breadcrumb} className="sh-breadcrumb">
      <ol className="sh-breadcrumb__list">
        {trail.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
            <IconChevronRight className="sh-icon sh-breadcrumb__next" aria-hidden="true" />
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  )
}
