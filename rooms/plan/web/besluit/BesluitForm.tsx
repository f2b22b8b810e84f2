import { Card } from '@samenhang/ui/card/Card.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { createBesluit, type Vraag } from '../../contract.ts'
import { DoelForm } from '../DoelForm.tsx'

const uitkomsten = ['toegekend', 'deels toegekend', 'afgewezen', 'buiten behandeling'] as const

/** Taking a besluit on what was applied for; only there once something was. */
export function BesluitForm({ vraag }: { vraag: Vraag }) {
  const { t } = useTranslation('plan')
  const { purposes } = useClient()
  const decide = useCommand(createBesluit)
  const stappen = vraag.stappen.k === 'value' ? vraag.stappen.v : []
  const wetten = stappen.flatMap(({ kind, wet }) => (kind === 'aanvraag' && wet.k === 'value' ? [wet.v] : []))
  const laws = (['wmo', 'jeugdwet', 'pw', 'wgs'] as const).filter((wet) => wetten.includes(wet))
  if (laws.length === 0 || !purposes.includes('toegang-beoordelen')) return null
  const save = ({ wet, artikel, uitkomst, motivering, naam, leveringsvorm, van, tot }: Record<string, string>) =>
    decide({
      path: { vraagId: vraag.vraagId },
      tenant: vraag.tenant,
      body: {
        wet: wet as 'wmo',
        artikel: artikel ?? '',
        uitkomst: uitkomst as 'toegekend',
        motivering: motivering ?? '',
        voorzieningen: naam?.trim() ? [{ naam, leveringsvorm: leveringsvorm as 'zin' }] : [],
        van: van || null,
        tot: tot || null,
      },
    })
  const start = {
    wet: laws[0] ?? 'wmo',
    artikel: '',
    uitkomst: '',
    motivering: '',
    naam: '',
    leveringsvorm: 'zin',
    van: '',
    tot: '',
  }
  return (
    <Card title={t('besluitTake')} note={t('besluitTakeNote')}>
      <DoelForm start={start} button={t('besluitTake')} save={save} onSaved={() => undefined}>
        <RadioGroup
          name="wet"
          label={t('stapWet')}
          options={laws.map((wet) => ({ value: wet, label: t(`wet_${wet}`) }))}
        />
        <TextInput name="artikel" label={t('besluitLaw')} />
        <RadioGroup
          name="uitkomst"
          label={t('besluitOutcome')}
          options={uitkomsten.map((one) => ({ value: one, label: t(`uitkomst_${one}`) }))}
        />
        <TextArea name="motivering" label={t('besluitWhy')} hint={t('besluitWhyHint')} />
        <TextInput name="naam" label={t('besluitWhat')} optional />
        <RadioGroup
          name="leveringsvorm"
          label={t('besluitForm')}
          options={(['zin', 'pgb'] as const).map((one) => ({ value: one, label: t(`vorm_${one}`) }))}
        />
        <DateField name="van" label={t('actieVanafLabel')} optional />
        <DateField name="tot" label={t('actieTotLabel')} optional />
      </DoelForm>
    </Card>
  )
}
