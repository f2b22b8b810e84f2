import { type MouseEvent, useContext } from 'react'
import { useFormState } from 'react-hook-form'
import { Alert } from '../status/Alert.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import { FormContext } from './FormContext.ts'
import { fieldId } from './useAnswer.ts'

/** All errors of the form, each a link that moves focus to its field. `Form` shows it on top. */
export function ErrorSummary() {
  const texts = useUiTexts()
  const { id, labels } = useContext(FormContext)
  const { errors } = useFormState()
  const found = Object.entries(errors).filter(([name]) => name !== 'root')
  if (found.length === 0) return null
  const focusField = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    document.getElementById(event.currentTarget.hash.slice(1))?.focus()
  }
  return (
    <Alert kind="stuk" title={texts.errorsTitle(found.length)} headingLevel={2} list>
      <ul className="sh-summary__list">
        {found.map(([name, error]) => (
          <li key={name}>
            <a href={`#${fieldId(id, name)}`} className="nl-link" onClick={focusField}>
              {labels.get(name)} {String(error?.message)}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
