import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { useRouterState } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import './koers.css'

const parts = [
  ['/koers', 'navOverview'],
  ['/koers/doelen', 'navDoelen'],
  ['/koers/taken', 'navTaken'],
  ['/koers/kompas', 'navKompas'],
  ['/koers/ruimte', 'navRuimte'],
  ['/koers/zorgtafels', 'navZorgtafels'],
  ['/koers/document', 'navDocument'],
] as const

/** A page of the koers, with the way to its other parts. */
export function KoersPage({ children, ...page }: ComponentProps<typeof Page>) {
  const { t } = useTranslation('koers')
  const { location } = useRouterState()
  return (
    <Page {...page}>
      {!page.trail && (
        <nav className="koers-nav sh-print-hidden" aria-label={t('navLabel')}>
          <ul>
            {parts.map(([href, label]) => (
              <li key={href}>
                <Link
                  href={href}
                  className="koers-nav__link"
                  {...(location.pathname === href ? { 'aria-current': 'page' as const } : {})}
                >
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </Page>
  )
}
