import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatIndex } from './format-terms.ts'

type Props = {
  producten: readonly { readonly product: string; readonly n: string | null }[]
  chosen: string
  choose: (product: string) => void
}

/** Which product is looked at; the most splintered one first. */
export function ProductChoice({ producten, chosen, choose }: Props) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const id = useId()
  return (
    <div className="af-choice sh-print-hidden">
      <label htmlFor={id}>{t('product')}</label>
      <select id={id} className="sh-input" value={chosen} onChange={(event) => choose(event.target.value)}>
        {producten.map(({ product, n }) => (
          <option key={product} value={product}>
            {product} ({formatIndex(n, lang)})
          </option>
        ))}
      </select>
    </div>
  )
}
