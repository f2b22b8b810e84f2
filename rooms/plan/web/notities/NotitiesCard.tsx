import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listNotities, type Notitie } from '../../contract.ts'
import { type InHuishouden, nameOf } from '../in-huishouden.ts'
import { useNames } from '../names.ts'

/** What was discussed and agreed around the plan. For residents: also what professionals wrote for their own work. */
export function NotitiesCard({ huishoudenId, tenant, leden }: InHuishouden) {
  const { t } = useTranslation('plan')
  const answer = useAsk(listNotities, { path: { huishoudenId }, tenant })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items, abilities }) => (
        <Card
          title={t('notities')}
          note={t('notitiesNote')}
          aside={
            abilities['notitie.add'] && (
              <LinkButton variant="secondary" href={`/plan/huishoudens/${huishoudenId}/notities/nieuw`}>
                {t('notitieAdd')}
              </LinkButton>
            )
          }
        >
          {items.length === 0 && <Empty>{t('notitiesNone')}</Empty>}
          <ul className="plan-stappen">
            {items.map((notitie) => (
              <Row key={notitie.notitieId} notitie={notitie} leden={leden} />
            ))}
          </ul>
        </Card>
      )}
    </Answer>
  )
}

function Row({ notitie, leden }: Pick<InHuishouden, 'leden'> & { notitie: Notitie }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { medewerker } = useNames(leden)
  const { over, medewerkerId, aanwezig, vernietigenOp, metHuishouden } = notitie
  const date = (day: string) => formatDate(day, lang, 'long')
  const by = medewerkerId.k === 'value' ? medewerker(medewerkerId.v).naam : t('you')
  const about = over.k === 'value' ? t('notitieAbout', { naam: nameOf(leden, over.v.persoonId) }) : ''
  return (
    <li>
      <strong>{t(`notitie_${notitie.soort}`)}</strong>, {date(notitie.op)}, {by} {about}
      {!metHuishouden && (
        <>
          {' '}
          <Status kind="letop">{t('notitieWithout')}</Status>
        </>
      )}
      <p>{notitie.tekst}</p>
      {aanwezig.k === 'value' && <p className="sh-small">{t('notitiePresent', { wie: aanwezig.v })}</p>}
      {vernietigenOp.k === 'value' && <p className="sh-small">{t('notitieGoes', { date: date(vernietigenOp.v) })}</p>}
    </li>
  )
}
