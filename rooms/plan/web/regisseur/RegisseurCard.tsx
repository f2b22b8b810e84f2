import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { getRegisseur, type Regisseur, type ZonderRegisseur } from '../../contract.ts'
import type { InHuishouden } from '../in-huishouden.ts'
import { useNames } from '../names.ts'
import { Proposal } from './Proposal.tsx'

/** Who keeps the plan together, or that nobody does and until when; and who is asked. */
export function RegisseurCard({ huishoudenId, tenant, leden }: InHuishouden) {
  const { t } = useTranslation('plan')
  const resident = useClient().purposes.includes('eigen-dossier')
  const answer = useAsk(getRegisseur, { path: { huishoudenId }, tenant })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ nu, zonder, voorstellen, abilities }) => (
        <Card
          title={t(resident ? 'mijnRegisseur' : 'regisseur')}
          aside={
            abilities['regisseur.write'] && (
              <Link href={`/plan/huishoudens/${huishoudenId}/regisseur`}>{t('regisseurChange')}</Link>
            )
          }
        >
          {nu.k === 'value' ? (
            <Now regisseur={nu.v} resident={resident} />
          ) : (
            <None zonder={zonder} resident={resident} />
          )}
          {voorstellen.map((one) => (
            <Proposal key={one.regisseurId} voorstel={one} tenant={tenant} leden={leden} />
          ))}
        </Card>
      )}
    </Answer>
  )
}

function Now({ regisseur, resident }: { regisseur: Regisseur; resident: boolean }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { naam, bij } = useNames([]).medewerker(regisseur.medewerkerId)
  const { period, akkoordOp } = regisseur
  const date = (day: string) => formatDate(day, lang, 'long')
  return (
    <>
      <h3>{naam}</h3>
      <p className="sh-small">{bij}</p>
      {resident && <p>{t('regisseurText', { naam })}</p>}
      <p>
        {period.k === 'value' && t('regisseurSince', { naam, date: date(period.v.from) })}{' '}
        {akkoordOp.k === 'value' && t('regisseurYes', { date: date(akkoordOp.v) })}{' '}
        {period.k === 'value' && period.v.to && t('regisseurUntil', { date: date(period.v.to) })}
      </p>
    </>
  )
}

type NoneProps = { zonder: { k: string; v?: ZonderRegisseur }; resident: boolean }

function None({ zonder, resident }: NoneProps) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const title = t(resident ? 'regisseurNone' : 'regisseurNoneStaff')
  if (!zonder.v)
    return (
      <Alert kind="stuk" title={title}>
        {t('regisseurNoDate')}
      </Alert>
    )
  const { uiterlijk, reden } = zonder.v
  return (
    <Alert kind="letop" title={title}>
      {t(resident ? 'regisseurBy' : 'regisseurByStaff', { date: formatDate(uiterlijk, lang, 'long'), reden })}
    </Alert>
  )
}
