import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listRecords, listSchaalbesluiten } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { BeleidCard } from './BeleidCard.tsx'
import { BesluitenList } from './BesluitenList.tsx'
import { KeuzesCard } from './KeuzesCard.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio } from './regio.ts'
import { SturingCard } from './SturingCard.tsx'

/** One thema: its opgaven, doelen, besluiten, how it is steered, and the policies of all beside each other. */
export function ThemaScreen() {
  const { t } = useTranslation('koers')
  const { themaId = '' } = useParams({ strict: false })
  const answer = useAskRegio(listRecords)
  const besluiten = useAskRegio(listSchaalbesluiten)
  return (
    <Answer answer={answer}>
      {({ items, abilities }) => {
        const thema = only('thema', items).find(({ recordId }) => recordId === themaId)
        if (!thema) return <NoAccess />
        const own = <T extends { inhoud: { themaId: string | null } }>(all: T[]) =>
          all.filter(({ inhoud }) => inhoud.themaId === themaId)
        const taken = new Set<string>(own(only('taak', items)).map(({ recordId }) => recordId))
        const action = abilities['inbreng.write'] && (
          <LinkButton href={`/koers/vastleggen/beleid?themaId=${themaId}`}>{t('beleidAdd')}</LinkButton>
        )
        return (
          <KoersPage
            title={thema.inhoud.naam}
            lead={thema.inhoud.omschrijving}
            action={action}
            trail={[{ href: '/koers', label: t('navOverview') }]}
          >
            <Sections>
              <div className="koers-two">
                <LinksCard
                  title={t('opgaven')}
                  none={t('opgavenNone')}
                  links={own(only('opgave', items)).map((one) => [`/koers/opgaven/${one.recordId}`, one.inhoud.titel])}
                />
                <LinksCard
                  title={t('navDoelen')}
                  none={t('doelenNone')}
                  links={own(only('doel', items)).map((one) => [`/koers/doelen/${one.recordId}`, one.inhoud.titel])}
                />
              </div>
              <BesluitenList besluiten={besluiten.data?.items.filter(({ taakId }) => taken.has(taakId)) ?? []} />
              <SturingCard concepts={own(only('sturingsconcept', items))} />
              <BeleidCard beleid={own(only('beleid', items))} ervaringen={only('ervaring', items)} />
              <KeuzesCard records={items} themaId={themaId} />
            </Sections>
          </KoersPage>
        )
      }}
    </Answer>
  )
}

function LinksCard({ title, none, links }: { title: string; none: string; links: [href: string, text: string][] }) {
  return (
    <Card title={title}>
      {links.length === 0 && <p>{none}</p>}
      <ul className="koers-list">
        {links.map(([href, text]) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
