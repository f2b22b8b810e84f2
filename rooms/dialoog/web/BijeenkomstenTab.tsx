import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createBijeenkomst, listBijeenkomsten } from '../contract.ts'
import type { Gesprek } from '../shapes.ts'
import { inRegio } from './in-regio.ts'

/** Meetings of this gesprek; each has a screen for the room and paper sheets. */
export function BijeenkomstenTab({ gesprekId, mayWrite }: { gesprekId: Gesprek['gesprekId']; mayWrite: boolean }) {
  const { t } = useTranslation('dialoog')
  const { lang } = useUiTexts()
  const answer = useAsk(listBijeenkomsten, { path: { gesprekId }, ...inRegio })
  return (
    <Answer answer={answer}>
      {({ items }) => (
        <Sections>
          {items.length === 0 && <Empty title={t('meetingsNone')}>{t('meetingsNoneText')}</Empty>}
          {items.map((one) => (
            <Card
              key={one.bijeenkomstId}
              title={one.naam}
              href={`/dialoog/bijeenkomsten/${one.bijeenkomstId}`}
              note={[one.plaats, formatDate(one.op, lang, 'full')].filter(Boolean).join(', ')}
            />
          ))}
          {mayWrite && <NewBijeenkomst gesprekId={gesprekId} />}
        </Sections>
      )}
    </Answer>
  )
}

function NewBijeenkomst({ gesprekId }: { gesprekId: Gesprek['gesprekId'] }) {
  const { t } = useTranslation('dialoog')
  const create = useCommand(createBijeenkomst)
  const navigate = useNavigate()
  const save = async (values: { naam: string; plaats: string; op: string }) => {
    try {
      const { bijeenkomstId } = await create({ path: { gesprekId }, body: values as never, ...inRegio })
      await navigate({ to: `/dialoog/bijeenkomsten/${bijeenkomstId}` })
      return undefined
    } catch (error) {
      return readFailure(error, ['naam', 'plaats', 'op'])
    }
  }
  return (
    <Card title={t('meetingNew')} note={t('meetingNewNote')}>
      <Form defaultValues={{ naam: '', plaats: '', op: dateInAmsterdam(new Date()) }} onSubmit={save}>
        <TextInput name="naam" label={t('meetingName')} />
        <TextInput name="plaats" label={t('meetingPlace')} optional />
        <DateField name="op" label={t('meetingDay')} />
        <Actions>
          <Button type="submit" variant="secondary">
            {t('meetingMake')}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}
