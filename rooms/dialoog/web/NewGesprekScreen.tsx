import { addDays, dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createGesprek, openGesprek } from '../contract.ts'
import { type Sjabloon, sjablonen } from '../gesprek/sjablonen.ts'
import { inRegio } from './in-regio.ts'

const talen = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'de', 'fr'] as const
const rollen = ['inwoner', 'professional', 'bestuurder'] as const
const fields = [
  'vraag',
  'toelichting',
  'toegang',
  'rollen',
  'wijken',
  'talen',
  'moderatie',
  'begintOp',
  'eindigtOp',
  'stellingen',
]

const leeg: Sjabloon = {
  ...{ sjabloon: 'leeg', naam: '', vraag: '', toelichting: '', moderatie: 'vooraf', dagen: 42, stellingen: [] },
}

/** Sets up a gesprek in minutes: from a sjabloon, with what most people leave as it is folded away. */
export function NewGesprekScreen() {
  const { t } = useTranslation('dialoog')
  const [from, setFrom] = useState<Sjabloon>()
  const trail = [{ href: '/dialoog', label: t('room') }]
  if (from) {
    return (
      <Page title={t('newTitle')} trail={trail}>
        <Card>
          <GesprekForm from={from} />
        </Card>
      </Page>
    )
  }
  return (
    <Page title={t('chooseTitle')} lead={t('chooseLead')} trail={trail}>
      <Sections>
        {[...sjablonen, leeg].map((one) => (
          <Card key={one.sjabloon} title={one.naam || t('chooseEmpty')} note={one.toelichting || t('chooseEmptyNote')}>
            <Button variant="secondary" onClick={() => setFrom(one)}>
              {one.naam ? t('chooseThis', { count: one.stellingen.length }) : t('chooseEmptyButton')}
            </Button>
          </Card>
        ))}
      </Sections>
    </Page>
  )
}

type Values = Record<
  'vraag' | 'toelichting' | 'toegang' | 'wijken' | 'moderatie' | 'begintOp' | 'eindigtOp' | 'stellingen',
  string
> & {
  rollen: string[]
  talen: string[]
}

function GesprekForm({ from }: { from: Sjabloon }) {
  const { t } = useTranslation('dialoog')
  const create = useCommand(createGesprek)
  const open = useCommand(openGesprek)
  const navigate = useNavigate()
  const today = dateInAmsterdam(new Date())
  const save = async (values: Values) => {
    try {
      const body = {
        ...values,
        sjabloon: from.sjabloon === 'leeg' ? null : from.sjabloon,
        wijken: linesOf(values.wijken),
        stellingen: linesOf(values.stellingen),
      }
      const made = await create({ body: body as never, ...inRegio })
      await open({ path: made, ...inRegio })
      await navigate({ to: `/dialoog/gesprekken/${made.gesprekId}` })
      return undefined
    } catch (error) {
      return readFailure(error, fields)
    }
  }
  const languageOf = (value: string) => ({
    value,
    label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
  })
  return (
    <Form<Values>
      defaultValues={{
        vraag: from.vraag,
        toelichting: from.toelichting,
        toegang: 'open',
        rollen: [...rollen],
        wijken: '',
        talen: ['nl'],
        moderatie: from.moderatie,
        begintOp: today,
        eindigtOp: addDays(today, from.dagen),
        stellingen: from.stellingen.join('\n'),
      }}
      onSubmit={save}
    >
      <TextInput name="vraag" label={t('vraag')} hint={t('vraagHint')} />
      <TextArea name="toelichting" label={t('toelichting')} hint={t('toelichtingHint')} optional rows={3} />
      <TextArea name="stellingen" label={t('stellingenFirst')} hint={t('stellingenHint')} optional rows={9} />
      <DateField name="begintOp" label={t('begintOp')} />
      <DateField name="eindigtOp" label={t('eindigtOp')} />
      <Disclosure summary={t('moreSettings')} preview={<p className="sh-small">{t('moreSettingsNow')}</p>}>
        <Sections>
          <RadioGroup
            name="toegang"
            label={t('toegang')}
            options={(['open', 'uitnodiging'] as const).map((value) => ({ value, label: t(`toegang_${value}`) }))}
          />
          <CheckboxGroup
            name="rollen"
            label={t('rollen')}
            hint={t('rollenHint')}
            options={rollen.map((value) => ({ value, label: t(`rol_${value}`) }))}
          />
          <RadioGroup
            name="moderatie"
            label={t('moderatie')}
            options={(['vooraf', 'achteraf'] as const).map((value) => ({ value, label: t(`moderatie_${value}`) }))}
          />
          <CheckboxGroup name="talen" label={t('talen')} hint={t('talenHint')} options={talen.map(languageOf)} />
          <TextArea name="wijken" label={t('wijken')} hint={t('wijkenHint')} optional rows={4} />
        </Sections>
      </Disclosure>
      <Actions>
        <Button type="submit">{t('openNow')}</Button>
        <LinkButton variant="secondary" href="/dialoog">
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
