import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import '@samenhang/ui/forms/Field.css'
import '@samenhang/ui/forms/FileField.css'

type Props = {
  tenants: readonly { tenant: string; naam: string }[]
  tenant: string | undefined
  onTenant: (tenant: string) => void
  /** How many files are chosen. */
  count: number
  onFiles: (files: File[]) => void
}

/** Which files, and for who works in more than one gemeente for which one. */
export function ImportChoice({ tenants, tenant, onTenant, count, onFiles }: Props) {
  const { t } = useTranslation('uitvoering')
  const id = useId()
  return (
    <>
      {tenants.length > 1 && (
        <div className="sh-field">
          <label className="sh-field__label" htmlFor={`${id}-tenant`}>
            {t('tenant')}
          </label>
          <select
            id={`${id}-tenant`}
            className="sh-input"
            value={tenant}
            onChange={(event) => onTenant(event.target.value)}
          >
            {tenants.map((one) => (
              <option key={one.tenant} value={one.tenant}>
                {one.naam}
              </option>
            ))}
          </select>
        </div>
      )}
      <FileChoice id={`${id}-files`} label={t('choose')} hint={t('chooseHint')} count={count} onFiles={onFiles} />
      <FileChoice id={`${id}-folder`} label={t('chooseFolder')} hint={t('chooseFolderHint')} folder onFiles={onFiles} />
    </>
  )
}

type ChoiceProps = {
  id: string
  label: string
  hint: string
  /** How many files are chosen, to say so. */
  count?: number
  /** All files below a folder instead of single ones. */
  folder?: boolean
  onFiles: (files: File[]) => void
}

function FileChoice({ id, label, hint, count = 0, folder = false, onFiles }: ChoiceProps) {
  const { t } = useTranslation('uitvoering')
  return (
    <div className="sh-field">
      <label className="sh-field__label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="sh-small">
        {hint}
      </p>
      <div className="sh-file">
        {/* The browser's own button speaks the browser's language; the label over it speaks the page's. */}
        <input
          id={id}
          className="sh-file__input"
          type="file"
          accept=".xml,application/xml,text/xml"
          multiple
          {...(folder ? { webkitdirectory: '' } : {})}
          aria-describedby={`${id}-hint`}
          onChange={(event) =>
            onFiles([...(event.target.files ?? [])].filter(({ name }) => !folder || /\.xml$/i.test(name)))
          }
        />
        <span className="sh-file__button" aria-hidden="true">
          {label}
        </span>
        <span className="sh-file__name">{count > 0 && t('chosen', { count })}</span>
      </div>
    </div>
  )
}
