import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import '@samenhang/ui/forms/Field.css'
import './import.css'

type Props = {
  tenants: readonly { tenant: string; naam: string }[]
  tenant: string | undefined
  onTenant: (tenant: string) => void
  onFiles: (files: File[]) => void
}

/** Which files, and for who works in more than one gemeente for which one. */
export function ImportChoice({ tenants, tenant, onTenant, onFiles }: Props) {
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
        <input
          id={`${id}-files`}
          className="uitvoering-files"
          type="file"
          accept=".xml,application/xml,text/xml"
          multiple
          aria-describedby={`${id}-hint`}
          onChange={(event) => onFiles([...(event.target.files ?? [])])}
        />
      </div>
    </>
  )
}
