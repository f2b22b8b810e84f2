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
      <div className="sh-field">
        <label className="sh-field__label" htmlFor={`${id}-files`}>
          {t('choose')}
        </label>
        <p id={`${id}-hint`} className="sh-small">
          {t('chooseHint')}
        </p>
        <div className="sh-file">
          {/* The browser's own button speaks the browser's language; the label over it speaks the page's. */}
          <input
            id={`${id}-files`}
            className="sh-file__input"
            type="file"
            accept=".xml,application/xml,text/xml"
            multiple
            aria-describedby={`${id}-hint`}
            onChange={(event) => onFiles([...(event.target.files ?? [])])}
          />
          <span className="sh-file__button" aria-hidden="true">
            {t('choose')}
          </span>
          <span className="sh-file__name">{count > 0 && t('chosen', { count })}</span>
        </div>
      </div>
    </>
  )
}
