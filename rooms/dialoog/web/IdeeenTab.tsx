import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { followIdee, type Idee, listIdeeen } from '../contract.ts'
import type { Gesprek } from '../shapes.ts'
import { StellingStatus } from './GesprekStatus.tsx'
import { inRegio } from './in-regio.ts'

/** What people want to do, who stands behind it, and what comes of it. */
export function IdeeenTab({ gesprekId, mayModerate }: { gesprekId: Gesprek['gesprekId']; mayModerate: boolean }) {
  const { t } = useTranslation('dialoog')
  const answer = useAsk(listIdeeen, { path: { gesprekId }, ...inRegio })
  const [shown, setShown] = useState<string>()
  return (
    <Answer answer={answer}>
      {({ items }) => (
        <Sections>
          {items.length === 0 && <Empty title={t('ideasNone')}>{t('ideasNoneText')}</Empty>}
          {items.map((idee) => (
            <Card
              key={idee.ideeId}
              title={idee.titel}
              note={`“${idee.tekst}”`}
              aside={<StellingStatus staat={idee.staat} />}
            >
              <p>{idee.plan}</p>
              <p>{t('supporters', { count: idee.steun })}</p>
              {idee.opvolging && (
                <p>
                  <strong>{t(`opvolging_${idee.opvolging}`)}</strong> {idee.opvolgingReden}
                </p>
              )}
              {mayModerate && shown !== idee.ideeId && (
                <Button variant="link" onClick={() => setShown(idee.ideeId)}>
                  {t('ideaFollow')}
                </Button>
              )}
              {shown === idee.ideeId && <FollowForm idee={idee} onDone={() => setShown(undefined)} />}
            </Card>
          ))}
        </Sections>
      )}
    </Answer>
  )
}

function FollowForm({ idee, onDone }: { idee: Idee; onDone: () => void }) {
  const { t } = useTranslation('dialoog')
  const follow = useCommand(followIdee)
  const save = async ({ staat, opvolging, reden }: { staat: string; opvolging: string; reden: string }) => {
    try {
      const body = { staat, opvolging: opvolging || null, reden: reden || null } as never
      await follow({ path: { ideeId: idee.ideeId }, body, ...inRegio })
      onDone()
      return undefined
    } catch (error) {
      return readFailure(error, ['staat', 'opvolging', 'reden'])
    }
  }
  return (
    <Form
      defaultValues={{
        staat: idee.staat === 'wacht' ? '' : idee.staat,
        opvolging: idee.opvolging ?? '',
        reden: idee.opvolgingReden ?? '',
      }}
      onSubmit={save}
    >
      <RadioGroup
        name="staat"
        label={t('state')}
        options={(['toegelaten', 'afgewezen'] as const).map((value) => ({ value, label: t(`besluit_${value}`) }))}
      />
      <Select
        name="opvolging"
        label={t('opvolging')}
        optional
        options={(['opgepakt', 'uitgevoerd', 'niet'] as const).map((value) => ({
          value,
          label: t(`opvolging_${value}`),
        }))}
      />
      <TextInput name="reden" label={t('antwoordReden')} optional />
      <Actions>
        <Button type="submit" variant="secondary">
          {t('save')}
        </Button>
      </Actions>
    </Form>
  )
}
