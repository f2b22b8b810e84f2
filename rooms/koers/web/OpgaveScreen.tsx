import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Tabs } from '@samenhang/ui/tabs/Tabs.tsx'
import { useParams, useRouter, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getOpgave } from '../contract.ts'
import { viewOpgave } from '../opgave/opgave-view.ts'
import { only } from '../record/shapes.ts'
import { BesluitenList } from './BesluitenList.tsx'
import { FeitenCard } from './FeitenCard.tsx'
import { InbrengPart } from './InbrengPart.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio } from './regio.ts'
import { SturingCard } from './SturingCard.tsx'
import { VerloopCard } from './VerloopCard.tsx'

/** An opgave: what is alike first, then what differs, then who has not spoken; facts, besluiten and steering beside it. */
export function OpgaveScreen() {
  const { t } = useTranslation('koers')
  const { opgaveId = '' } = useParams({ strict: false })
  const { location } = useRouterState()
  const router = useRouter()
  const answer = useAskRegio(getOpgave, { path: { opgaveId } })
  return (
    <Answer answer={answer}>
      {({ records, besluiten, abilities }) => {
        const [opgave] = only('opgave', records)
        if (!opgave) return <NoAccess />
        const view = viewOpgave(opgave, records)
        const thema = only('thema', records).find(({ recordId }) => recordId === opgave.inhoud.themaId)
        const trail = thema ? [{ href: `/koers/themas/${thema.recordId}`, label: thema.inhoud.naam }] : []
        const action = abilities['inbreng.write'] && (
          <LinkButton href={`/koers/opgaven/${opgaveId}/inbreng`}>{t('layDown')}</LinkButton>
        )
        const tabs = [
          { id: 'inbreng', label: t('tabInbreng'), content: <InbrengPart opgave={opgave} view={view} /> },
          { id: 'feiten', label: t('tabFeiten'), content: <FeitenCard feiten={view.feiten} opgaveId={opgaveId} /> },
          { id: 'taken', label: t('tabTaken'), content: <BesluitenList besluiten={besluiten} /> },
          {
            id: 'sturing',
            label: t('tabSturing'),
            content: <SturingCard concepts={only('sturingsconcept', records)} />,
          },
          { id: 'verloop', label: t('tabVerloop'), content: <VerloopCard records={records} /> },
        ]
        const chosen = tabs.find(({ id }) => id === location.hash)?.id ?? 'inbreng'
        return (
          <KoersPage
            title={opgave.inhoud.titel}
            lead={t('opgaveLead', { spoke: view.sprak.length, asked: opgave.inhoud.gevraagd.length })}
            action={action}
            trail={[{ href: '/koers', label: t('navOverview') }, ...trail]}
            name={t('opgave')}
          >
            <Tabs
              label={t('opgaveParts')}
              tabs={tabs}
              selected={chosen}
              onSelect={(id) => router.history.replace(`${location.pathname}#${id}`)}
            />
          </KoersPage>
        )
      }}
    </Answer>
  )
}
