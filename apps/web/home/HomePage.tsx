import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { menuOf } from '../frame/menu.ts'
import { useSession } from '../session/SessionContext.ts'
import { partsFor } from './home-parts.ts'

/** What the rooms together have to tell this caller; who has no such page goes on to the first room. */
export function HomePage() {
  const { t } = useTranslation()
  const { caller } = useSession()
  const purposes = caller?.purposes ?? []
  const parts = partsFor(caller?.rollen ?? [])
  const first = menuOf(purposes).find(({ href }) => href !== '/')
  if (parts.length === 0 && first) return <Navigate to={first.href} replace />
  return (
    <Page title={t('homeTitle', { naam: caller?.naam })} lead={parts.length > 0 && t('homeLead')}>
      {parts.length === 0 ? (
        <Empty title={t('homeEmptyTitle')}>{t('homeEmptyText')}</Empty>
      ) : (
        <Sections>
          {parts.map((Part) => (
            <Part key={Part.name} />
          ))}
        </Sections>
      )}
    </Page>
  )
}
