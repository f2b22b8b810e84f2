import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { formatDate } from '@samenhang/ui/format.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'

/** Does this organisation or medewerker still take part? */
export function Einde({ op }: { op: string | null }) {
  const { t } = useTranslation('basis')
  const { lang } = useUiTexts()
  if (op === null) return <Status kind="loopt">{t('runs')}</Status>
  const date = formatDate(op, lang, 'long')
  return op < dateInAmsterdam(new Date()) ? (
    <Status kind="nietVanToepassing">{t('ended', { date })}</Status>
  ) : (
    <Status kind="wacht">{t('runsUntil', { date })}</Status>
  )
}
