import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Afspraak, VersieView } from '../contract.ts'
import { useNames } from './names.ts'

/** Who does what, what it costs, how to leave, and the thread to schaalbesluit and doelen. */
export function TermsCard({ afspraak, shown }: { afspraak: Afspraak; shown: VersieView }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const { uitstap, geldsleutel, evaluaties, indicatoren, duurzaamTot } = shown.inhoud
  const names = (ids: readonly string[]) =>
    ids.length > 4 ? t('someOf', { first: nameOf(ids[0]), count: ids.length - 1 }) : ids.map(nameOf).join(', ')
  const day = (date: string) => formatDate(date, lang, 'long')
  return (
    <Card title={t('wieDoetWat')}>
      <Facts
        items={[
          ...afspraak.rollen.map(({ rol, partijIds }) => ({
            term: t(`rol_${rol as 'eigenaar'}`),
            text: names(partijIds),
          })),
          {
            term: t('kosten'),
            text: geldsleutel
              ? `${geldsleutel.delen.map(({ partijId, gewicht }) => `${nameOf(partijId)} ${gewicht}`).join(', ')} (${t('untilDate', { date: day(geldsleutel.tot) })})`
              : t('kostenNone'),
          },
          { term: t('opzeggen'), text: t('opzeggenText', { count: uitstap.opzegtermijnMaanden }) },
          { term: t('evaluatie'), text: evaluaties.map(day).join(', ') || t('evaluatieNone') },
          { term: t('duurzaamTot'), text: day(duurzaamTot) },
          ...(afspraak.schaalbesluit
            ? [
                {
                  term: t('schaalbesluit'),
                  text: (
                    <Link href={`/koers/schaalbesluiten/${afspraak.schaalbesluitId}`}>{afspraak.schaalbesluit}</Link>
                  ),
                },
              ]
            : []),
          ...(afspraak.doelen.length > 0
            ? [
                {
                  term: t('doelen'),
                  text: afspraak.doelen.map(({ doelId, titel }) => (
                    <p key={doelId}>
                      <Link href={`/koers/doelen/${doelId}`}>{titel}</Link>
                    </p>
                  )),
                },
              ]
            : []),
          ...(indicatoren.length > 0
            ? [{ term: t('indicatoren'), text: indicatoren.map(({ naam }) => naam).join(', ') }]
            : []),
        ]}
      />
    </Card>
  )
}
