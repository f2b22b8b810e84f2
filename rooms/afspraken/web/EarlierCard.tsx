import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useTranslation } from 'react-i18next'
import type { Afspraak } from '../contract.ts'
import { useNames } from './names.ts'

/** What partijen said before this was settled, dissent with it: so that an old discussion need not start anew. */
export function EarlierCard({ afspraak }: { afspraak: Afspraak }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  if (afspraak.eerder.length === 0) return null
  return (
    <Card title={t('eerderTitle')} note={t('eerderNote')}>
      {afspraak.eerder.map(({ partijId, aard, tekst, op }) => (
        <OwnWords
          key={`${partijId} ${op} ${tekst}`}
          voice="partij"
          words={tekst}
          said={t('eerderBy', { naam: nameOf(partijId) || t('regio'), aard, date: formatDate(op, lang, 'long') })}
        />
      ))}
    </Card>
  )
}
