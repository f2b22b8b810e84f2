import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { answerVerzoek, listOpenVerzoeken, type Verzoek } from '../../contract.ts'
import { VerzoekItem } from '../inzagen/Verzoeken.tsx'

/** What residents asked and nobody answered yet, the first to be late first. */
export function OpenVerzoeken() {
  const { t } = useTranslation('delen')
  const answer = useAsk(listOpenVerzoeken)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => (
        <Card title={t('openVerzoeken')} flush={items.length > 0}>
          {items.length === 0 && <Empty>{t('openVerzoekenNone')}</Empty>}
          {items.length > 0 && (
            <ul className="delen-items">
              {items.map((verzoek) => (
                <VerzoekItem key={verzoek.verzoekId} verzoek={verzoek}>
                  {verzoek.abilities['verzoek.answer'] && <AnswerForm verzoek={verzoek} />}
                </VerzoekItem>
              ))}
            </ul>
          )}
        </Card>
      )}
    </Answer>
  )
}

type Besluit = 'beantwoord' | 'toegewezen' | 'afgewezen'

function AnswerForm({ verzoek: { persoonId, verzoekId, soort, tenant } }: { verzoek: Verzoek }) {
  const { t } = useTranslation('delen')
  const answer = useCommand(answerVerzoek)
  const question = soort === 'vraag'
  const save = async ({ besluit, tekst }: { besluit: string; tekst: string }) => {
    try {
      await answer({ path: { persoonId, verzoekId }, body: { besluit: besluit as Besluit, tekst }, tenant })
      return undefined
    } catch (error) {
      return readFailure(error, ['besluit', 'tekst'])
    }
  }
  const options = (['toegewezen', 'afgewezen'] as const).map((value) => ({ value, label: t(`besluit_${value}`) }))
  return (
    <Form defaultValues={{ besluit: question ? 'beantwoord' : '', tekst: '' }} onSubmit={save}>
      {!question && <RadioGroup name="besluit" label={t('besluit')} options={options} />}
      <TextArea name="tekst" label={t('answer')} usedFor={t('answerUse')} />
      <Actions>
        <Button type="submit" variant="secondary">
          {t('sendAnswer')}
        </Button>
      </Actions>
    </Form>
  )
}
