import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { RecordOf, Schaal } from '../contract.ts'
import { consequencesOf } from '../schaalbesluit/vormen.ts'
import { useNames } from './regio.ts'

/** The vehicle, apart from the content: what it means in law, and its own decision. */
export function VormCard({ vormen, schaal }: { vormen: readonly RecordOf<'vorm'>[]; schaal: Schaal }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  if (vormen.length === 0) {
    return (
      <Card title={t('vorm')} note={t('vormNote')}>
        {schaal === 'lokaal' ? <p>{t('vormLokaal')}</p> : <Status kind="letop">{t('vormNone')}</Status>}
      </Card>
    )
  }
  return vormen.map(({ recordId, inhoud }) => {
    const { wgr, rechtspersoon, bevoegdheden, raad, source } = consequencesOf(inhoud.vorm)
    const yesNo = (value: boolean) => t(value ? 'yes' : 'no')
    return (
      <Card key={recordId} title={`${t('vorm')}: ${t(`vorm_${inhoud.vorm}`)}`} note={t('vormNote')}>
        <p>
          {inhoud.partijId && <strong>{names(inhoud.partijId)}. </strong>}
          {inhoud.toelichting}
        </p>
        {inhoud.besluitOp ? (
          <p>{t('vormDecided', { besluit: inhoud.besluit ?? '', date: formatDate(inhoud.besluitOp, lang, 'long') })}</p>
        ) : (
          <Status kind="letop">{t('vormUndecided')}</Status>
        )}
        <Facts
          items={[
            { term: t('vormWgr'), text: yesNo(wgr) },
            { term: t('vormRechtspersoon'), text: yesNo(rechtspersoon) },
            { term: t('vormRaad'), text: yesNo(raad) },
            { term: t('vormBevoegdheden'), text: t(`bevoegdheden_${bevoegdheden}`) },
            { term: t('source'), text: source },
          ]}
        />
      </Card>
    )
  })
}
