import { useUiTexts } from '../texts/UiTexts.ts'
import type { FieldProps } from './Field.tsx'
import { parseMoney, typedMoney } from './parseMoney.ts'
import { TypedField } from './TypedField.tsx'

/** An amount in euro, typed with a comma; the value is integer cents, or '' when empty. */
export function MoneyField(field: FieldProps) {
  const texts = useUiTexts()
  return (
    <TypedField
      hint={texts.moneyHint}
      {...field}
      inputMode="decimal"
      before={<span aria-hidden="true">€</span>}
      read={(text) => parseMoney(text) ?? undefined}
      write={(value) => (typeof value === 'number' ? typedMoney(value) : '')}
      problem={(value) => (typeof value === 'number' ? undefined : texts.moneyShape)}
    />
  )
}
