import { useState } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Field, type FieldProps } from './Field.tsx'
import { parseMoney, typedMoney } from './parseMoney.ts'
import { useAnswer } from './useAnswer.ts'

/** An amount in euro, typed with a comma; the value is integer cents, or '' when empty. */
export function MoneyField({ name, ...field }: FieldProps) {
  const texts = useUiTexts()
  const problem = (value: unknown) => (typeof value === 'number' ? undefined : texts.moneyShape)
  const { id, value, change, blur, error } = useAnswer(name, { ...field, problem })
  const [text, setText] = useState(() => (typeof value === 'number' ? typedMoney(value) : ''))
  const type = (typed: string) => {
    setText(typed)
    change(parseMoney(typed) ?? typed.trim())
  }
  return (
    <Field hint={texts.moneyHint} {...field} id={id} error={error}>
      {(control) => (
        <div className="sh-money">
          <span aria-hidden="true">€</span>
          <input
            {...control}
            className="sh-input sh-input--money"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={blur}
          />
        </div>
      )}
    </Field>
  )
}
