import { useTranslation } from 'react-i18next'
import { type Schaal, schalen } from '../contract.ts'
import './schaal-line.css'

/** The five scales on a line, with the chosen one; dashed while it is a proposal. */
export function SchaalLine({ schaal, taken }: { schaal: Schaal; taken: boolean }) {
  const { t } = useTranslation('koers')
  return (
    <ol className="koers-schaal">
      {schalen.map((one) => (
        <li
          key={one}
          className={`koers-schaal__step${one === schaal ? (taken ? ' koers-schaal__step--taken' : ' koers-schaal__step--proposed') : ''}`}
          {...(one === schaal ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="koers-schaal__node" aria-hidden="true">
            {one === schaal && taken && (
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path d="M5 12.5l4.5 4.5L19 7.5" className="koers-schaal__check" />
              </svg>
            )}
          </span>
          <span>{t(`schaal_${one}`)}</span>
        </li>
      ))}
    </ol>
  )
}
