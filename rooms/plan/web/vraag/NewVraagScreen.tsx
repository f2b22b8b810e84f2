import { listHuishoudens, listPersonen } from '@samenhang/basis/contract.ts'
import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createVraag, listVragen } from '../../contract.ts'
import { SocialeKaart } from './SocialeKaart.tsx'

type Values = { persoonId: string; woorden: string; gesteldDoor: string; weg: string; spoed: string }

const askers = ['zelf', 'naaste', 'huisarts', 'ggz', 'school', 'wijkteam', 'anders'] as const
const ways = ['telefoon', 'balie', 'papier'] as const

/** Asking in own words, for oneself or for somebody else. One door: nobody is sent on to another counter. */
export function NewVraagScreen() {
  const { t } = useTranslation('plan')
  const answer = useAsk(listVragen)
  return (
    <Answer answer={answer}>
      {({ voor }) => (
        <Page
          title={t('vraagAsk')}
          lead={t('vraagAskLead')}
          trail={[{ href: '/plan/vragen', label: t('vragenTitle') }]}
        >
          <Sections>
            <Card>
              <VraagForm voor={voor.map(({ persoonId }) => persoonId)} />
            </Card>
            <SocialeKaart />
          </Sections>
        </Page>
      )}
    </Answer>
  )
}

function VraagForm({ voor }: { voor: readonly string[] }) {
  const { t } = useTranslation('plan')
  const { callerId, tenants } = useClient()
  const router = useRouter()
  const ask = useCommand(createVraag)
  const personen = useAsk(listPersonen)
  const huishoudens = useAsk(listHuishoudens)
  const self = voor.includes(callerId ?? '')
  const known = personen.data?.items ?? []
  const options = [
    ...(self && callerId ? [{ value: callerId, label: t('vraagMyself') }] : []),
    ...known
      .filter(({ persoonId }) => voor.includes(persoonId))
      .map(({ persoonId, naam }) => ({ value: persoonId, label: naam })),
  ]
  const tenantOf = (id: string) =>
    known.find(({ persoonId }) => persoonId === id)?.tenant ?? huishoudens.data?.items[0]?.tenant ?? tenants[0]?.tenant
  const save = async ({ persoonId, woorden, gesteldDoor, weg, spoed }: Values) => {
    try {
      const own = persoonId === callerId
      const tenant = tenantOf(persoonId)
      const body = {
        ...{ persoonId, woorden, spoed: spoed.trim() || null, gesteldOp: dateInAmsterdam(new Date()) },
        gesteldDoor: (own ? 'zelf' : self ? 'naaste' : gesteldDoor) as 'zelf',
        weg: (self ? 'web' : weg) as 'web',
      }
      await ask({ body, ...(tenant ? { tenant } : {}) })
      router.history.push('/plan/vragen')
      return undefined
    } catch (error) {
      return readFailure(error, ['persoonId', 'woorden', 'gesteldDoor', 'weg', 'spoed'])
    }
  }
  const start: Values = {
    persoonId: options[0]?.value ?? '',
    woorden: '',
    gesteldDoor: 'zelf',
    weg: 'telefoon',
    spoed: '',
  }
  return (
    <Form key={options.length} defaultValues={start} onSubmit={save}>
      {options.length > 1 && <RadioGroup name="persoonId" label={t('vraagFor')} options={options} />}
      <TextArea
        name="woorden"
        label={t(self ? 'vraagMine' : 'vraagTheirs')}
        hint={t('vraagHint')}
        usedFor={t('vraagUse')}
      />
      {!self && (
        <>
          <RadioGroup
            name="gesteldDoor"
            label={t('vraagBy')}
            options={askers.map((one) => ({ value: one, label: t(`door_${one}`) }))}
          />
          <RadioGroup
            name="weg"
            label={t('vraagWay')}
            options={ways.map((one) => ({ value: one, label: t(`weg_${one}`) }))}
          />
        </>
      )}
      <TextArea name="spoed" label={t('vraagUrgent')} hint={t('vraagUrgentHint')} rows={2} optional />
      <Actions>
        <Button type="submit">{t('vraagSend')}</Button>
        <LinkButton variant="secondary" href="/plan/vragen">
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
