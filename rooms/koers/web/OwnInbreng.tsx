import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type KoersRecord, type RecordOf, setOwnRecord } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { useCommandRegio } from './regio.ts'

type Props = {
  records: KoersRecord[]
  partijId: string | null
  /** Likenesses to join. */
  options: { value: string; label: string }[]
}

/** What the own partij laid down already: to confirm, to join with others, or to take back. */
export function OwnInbreng({ records, partijId, options }: Props) {
  const { t } = useTranslation('koers')
  const own = only('inbreng', records).filter((one) => one.partijId === partijId)
  if (own.length === 0) return null
  const joined = new Set(only('aansluiting', records).map(({ inhoud }) => inhoud.inbrengId))
  return (
    <Card title={t('ownInbreng')} note={t('ownInbrengNote')}>
      <ul className="koers-list">
        {own.map((inbreng) => (
          <li key={inbreng.recordId}>
            <Own inbreng={inbreng} options={joined.has(inbreng.recordId) ? [] : options} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Own({ inbreng, options }: { inbreng: RecordOf<'inbreng'>; options: Props['options'] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const set = useCommandRegio(setOwnRecord)
  const { recordId, inhoud, bevestigd, op, versie } = inbreng
  const next = useMutation({
    mutationFn: (state: { bevestigd?: boolean; vervallen?: boolean }) =>
      set({ body: { soort: 'inbreng', recordId, inhoud, bevestigd, ...state } as never }),
  })
  const said = t('inbrengSaid', { aard: t(`aard_${inhoud.aard}`), versie, date: formatDate(op, lang, 'long') })
  return (
    <div className="koers-stack">
      <OwnWords words={inhoud.tekst} said={said} voice="partij" compact />
      <Status kind={bevestigd ? 'goed' : 'nietBegonnen'}>{t(bevestigd ? 'confirmed' : 'draft')}</Status>
      {next.isError && (
        <Alert kind="stuk" title={t('notSaved')} live="alert">
          {t('notSavedText')}
        </Alert>
      )}
      {bevestigd && options.length > 0 && (
        <CommandForm
          start={{ gelijkenisId: '' }}
          button={t('join')}
          variant="secondary"
          onSaved={() => undefined}
          save={({ gelijkenisId }) =>
            set({ body: { soort: 'aansluiting', inhoud: { gelijkenisId, inbrengId: recordId } } as never })
          }
        >
          <Select name="gelijkenisId" label={t('sameAs')} options={options} />
        </CommandForm>
      )}
      <div className="sh-actions">
        {!bevestigd && (
          <Button variant="secondary" onClick={() => next.mutate({ bevestigd: true })}>
            {t('confirm')}
          </Button>
        )}
        <Button variant="link" onClick={() => next.mutate({ vervallen: true })}>
          {t('takeBack')}
        </Button>
      </div>
    </div>
  )
}
