import { formatDate } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'

/** A period in words; without an end it says so. */
export function Days({ of: { from, to } }: { of: { readonly from: string; readonly to: string | null } }) {
  const { t } = useTranslation('basis')
  const { lang } = useUiTexts()
  const day = (date: string) => formatDate(date, lang, 'long')
  return to === null ? t('daysFrom', { from: day(from) }) : t('daysFromTo', { from: day(from), to: day(to) })
}
