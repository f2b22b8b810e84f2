import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createVerzoek } from '../../contract.ts'

type Soort = 'vraag' | 'bezwaar' | 'correctie' | 'inzage' | 'vernietiging'
type Props = {
  persoonId: string
  /** What it is about, as it stands on the screen. */
  over: string
  /** Left out where the resident chooses. */
  soort?: Soort
  delingId?: string
  onDone: () => void
}

const soorten: Soort[] = ['vraag', 'bezwaar', 'correctie', 'inzage', 'vernietiging']

/** One question, objection or wish about own data; says at once by when there is an answer. */
export function VerzoekForm({ persoonId, over, soort, delingId, onDone }: Props) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const create = useCommand(createVerzoek)
  const [uiterlijk, setUiterlijk] = useState<string | null>(null)
  if (uiterlijk !== null) {
    return (
      <Alert kind="goed" title={t('sent')} live="status">
        {t('sentText', { date: formatDate(uiterlijk, lang, 'full') })}
      </Alert>
    )
  }
  const save = async (values: { soort: string; tekst: string }) => {
    try {
      const body = { soort: values.soort as Soort, over, tekst: values.tekst, ...(delingId ? { delingId } : {}) }
      const answer = await create({ path: { persoonId }, body: body as never })
      setUiterlijk(answer.uiterlijk)
      return undefined
    } catch (error) {
      return readFailure(error, ['tekst'])
    }
  }
  return (
    <Form defaultValues={{ soort: soort ?? 'vraag', tekst: '' }} onSubmit={save}>
      {!soort && (
        <RadioGroup
          name="soort"
          label={t('whichVerzoek')}
          options={soorten.map((value) => ({ value, label: t(`verzoek_${value}`) }))}
        />
      )}
      <TextArea
        name="tekst"
        label={t(soort === 'bezwaar' ? 'whyObject' : 'whatAsk')}
        usedFor={t(delingId ? 'objectUse' : 'askUse')}
      />
      <Actions>
        <Button type="submit">{t('send')}</Button>
        <Button variant="secondary" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
