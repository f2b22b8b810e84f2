import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Deling, declineDeling, listDelingen, revokeDeling } from '../../contract.ts'
import { DelingItem } from './DelingItem.tsx'
import { ReasonForm } from './ReasonForm.tsx'

/** For who helps a person: what is shared about them, and what is not. */
export function PersoonDelenScreen() {
  const { t } = useTranslation('delen')
  const { persoonId = '' } = useParams({ strict: false })
  const answer = useAsk(listDelingen, { path: { persoonId } })
  return (
    <Answer answer={answer}>
      {({ items, nietGedeeld, abilities }) => (
        <Page
          title={t('persoonTitle', { count: items.filter(({ status }) => status === 'aanvaard').length })}
          lead={t('persoonLead')}
          trail={[{ href: '/delen', label: t('receivedTitle') }]}
          action={
            abilities['deling.write'] && (
              <LinkButton href={`/delen/personen/${persoonId}/nieuw`}>{t('newDeling')}</LinkButton>
            )
          }
        >
          <Sections>
            <Card title={t('shared')} flush={items.length > 0}>
              {items.length === 0 && <Empty>{t('persoonNone')}</Empty>}
              {items.length > 0 && (
                <ul className="delen-items">
                  {items.map((deling) => (
                    <Shared key={deling.delingId} deling={deling} />
                  ))}
                </ul>
              )}
            </Card>
            <Card title={t('notShared')} note={t('notSharedNote')}>
              {nietGedeeld.map((one) => (
                <p key={one.id}>
                  {t('notSharedWhat', { wat: one.wat, wie: one.gevraagdDoor })} {one.reden}
                </p>
              ))}
              {abilities['deling.write'] && <Decline persoonId={persoonId} />}
            </Card>
          </Sections>
        </Page>
      )}
    </Answer>
  )
}

function Shared({ deling }: { deling: Deling }) {
  const { t } = useTranslation('delen')
  const [revoking, setRevoking] = useState(false)
  const revoke = useCommand(revokeDeling)
  const at = { path: { persoonId: deling.persoonId, delingId: deling.delingId }, tenant: deling.tenant }
  return (
    <DelingItem deling={deling}>
      {deling.abilities['deling.ingetrokken'] && !revoking && (
        <p>
          <Button variant="secondary" onClick={() => setRevoking(true)}>
            {t('revoke')}
          </Button>
        </p>
      )}
      {revoking && (
        <ReasonForm
          label={t('whyRevoke')}
          button={t('revoke')}
          save={(reden) => revoke({ ...at, body: { reden } })}
          onDone={() => setRevoking(false)}
        />
      )}
    </DelingItem>
  )
}

function Decline({ persoonId }: { persoonId: string }) {
  const { t } = useTranslation('delen')
  const decline = useCommand(declineDeling)
  const save = async (values: { wat: string; gevraagdDoor: string; reden: string }) => {
    try {
      await decline({ path: { persoonId }, body: values })
      return undefined
    } catch (error) {
      return readFailure(error, ['wat', 'gevraagdDoor', 'reden'])
    }
  }
  return (
    <Form defaultValues={{ wat: '', gevraagdDoor: '', reden: '' }} onSubmit={save}>
      <TextInput name="wat" label={t('declineWhat')} />
      <TextInput name="gevraagdDoor" label={t('declineWho')} />
      <TextArea name="reden" label={t('declineWhy')} usedFor={t('declineUse')} />
      <p>
        <Button type="submit" variant="secondary">
          {t('decline')}
        </Button>
      </p>
    </Form>
  )
}
