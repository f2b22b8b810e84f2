import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { addStap, listVragen, tellTerug, type Vraag } from '../../contract.ts'
import { BesluitenCard } from '../besluit/BesluitenCard.tsx'
import { BesluitForm } from '../besluit/BesluitForm.tsx'
import { DoelForm } from '../DoelForm.tsx'
import { VraagCard } from './VraagCard.tsx'

const duties = [
  'ontvangst-bevestigd',
  'clientondersteuning-aangeboden',
  'persoonlijk-plan-aangeboden',
  'familiegroepsplan-aangeboden',
  'sociale-kaart-bekeken',
] as const
const works = [
  'melding',
  'onderzoek',
  'eerste-gesprek',
  'aanvraag',
  'aanvulling-gevraagd',
  'aanvulling-ontvangen',
  'tijdelijke-voorziening',
] as const
const own = ['persoonlijk-plan', 'aanvraag', 'aanvulling-ontvangen', 'bezwaar', 'intrekking'] as const

/** One question: what happened, what comes next, and the besluit. */
export function VraagScreen() {
  const { t } = useTranslation('plan')
  const { vraagId } = useParams({ strict: false })
  const answer = useAsk(listVragen)
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const vraag = items.find((one) => one.vraagId === vraagId)
        if (!vraag) return <NoAccess />
        return (
          <Page title={t('vraagTitle')} trail={[{ href: '/plan/vragen', label: t('vragenTitle') }]}>
            <Sections>
              <VraagCard vraag={vraag} />
              {vraag.abilities['vraag.answer'] && <StapForm vraag={vraag} />}
              <BesluitenCard persoonId={vraag.persoonId} tenant={vraag.tenant} />
              {vraag.abilities['vraag.write'] && <TerugForm vraag={vraag} />}
              {vraag.abilities['vraag.write'] && <BesluitForm vraag={vraag} />}
            </Sections>
          </Page>
        )
      }}
    </Answer>
  )
}

function StapForm({ vraag }: { vraag: Vraag }) {
  const { t } = useTranslation('plan')
  const add = useCommand(addStap)
  const at = { path: { vraagId: vraag.vraagId }, tenant: vraag.tenant }
  const mayAll = vraag.abilities['vraag.write']
  const kinds = mayAll ? [...works, ...duties] : own
  const save = (values: Record<string, string>) => {
    const { kind = '', wet = '', date = '', toelichting = '' } = values
    const withLaw = !(duties as readonly string[]).includes(kind)
    const body = { kind: kind as 'melding', date, ...(withLaw ? { wet: wet as 'wmo' } : {}) }
    return add({ ...at, body: { ...body, ...(toelichting.trim() ? { toelichting } : {}) } })
  }
  return (
    <Card title={t(mayAll ? 'stapTitle' : 'stapTitleOwn')}>
      <DoelForm
        start={{ kind: '', wet: 'wmo', date: dateInAmsterdam(new Date()), toelichting: '' }}
        button={t('save')}
        save={save}
        onSaved={() => undefined}
      >
        <Select
          name="kind"
          label={t('stapKind')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
        />
        <RadioGroup
          name="wet"
          label={t('stapWet')}
          options={(['wmo', 'jeugdwet', 'pw', 'wgs'] as const).map((wet) => ({ value: wet, label: t(`wet_${wet}`) }))}
        />
        <DateField name="date" label={t('doelEndOn')} />
        <TextArea name="toelichting" label={t('stapNote')} hint={t('stapNoteHint')} rows={2} optional />
      </DoelForm>
    </Card>
  )
}

function TerugForm({ vraag }: { vraag: Vraag }) {
  const { t } = useTranslation('plan')
  const tell = useCommand(tellTerug)
  if (vraag.gesteldDoor === 'zelf' || vraag.terugkoppeling.k === 'value') return null
  return (
    <Card title={t('terugTitle')} note={t('terugNote')}>
      <DoelForm
        start={{ tekst: '', akkoordOp: dateInAmsterdam(new Date()) }}
        button={t('terugSave')}
        save={(body) => tell({ path: { vraagId: vraag.vraagId }, body, tenant: vraag.tenant })}
        onSaved={() => undefined}
      >
        <TextArea name="tekst" label={t('terugText')} rows={2} />
        <DateField name="akkoordOp" label={t('terugAgreed')} />
      </DoelForm>
    </Card>
  )
}
