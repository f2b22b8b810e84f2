import { Button } from '@samenhang/ui/actions/Button.tsx'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** Text, parties and authority as they were on any day: choose the day, and the whole page is of that day. */
export function AsOfDate({ op, setOp }: { op: string | undefined; setOp: (op: string | undefined) => void }) {
  const { t } = useTranslation('afspraken')
  const id = useId()
  return (
    <div className="af-choice sh-print-hidden">
      <label htmlFor={id}>{t('asOf')}</label>
      <input
        id={id}
        type="date"
        className="sh-input"
        value={op ?? ''}
        onChange={(event) => setOp(event.target.value || undefined)}
      />
      {op && (
        <Button variant="link" onClick={() => setOp(undefined)}>
          {t('asToday')}
        </Button>
      )}
    </div>
  )
}
