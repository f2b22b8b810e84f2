import { Card } from '@samenhang/ui/card/Card.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useParams, useRouter } from '@tanstack/react-router'
import { type KoersRecord, listRecords, setOwnRecord, setRecord } from '../contract.ts'
import { koersShapes } from '../record/koers-shapes.ts'
import { only } from '../record/shapes.ts'
import { type FormField, type FormSoort, formFields, toInhoud } from './form-fields.ts'
import { KoersPage } from './KoersPage.tsx'
import { nameOf } from './name-of.ts'
import { useAskRegio, useCommandRegio, useNames } from './regio.ts'
import { useWords } from './use-words.ts'

/** Lays down one thing, of the regio or of the own partij; the address says what, and what is known already. */
export function RecordFormScreen() {
  const { soort = '' } = useParams({ strict: false })
  const answer = useAskRegio(listRecords)
  if (!(soort in formFields)) return <NoAccess />
  return (
    <Answer answer={answer}>
      {({ items, abilities }) => {
        const ofRegio = soort in koersShapes
        const may = abilities[ofRegio ? 'koers.write' : 'inbreng.write']
        return may ? <RecordForm soort={soort as FormSoort} records={items} abilities={abilities} /> : <NoAccess />
      }}
    </Answer>
  )
}

type Props = { soort: FormSoort; records: KoersRecord[]; abilities: Record<string, boolean> }

function RecordForm({ soort, records, abilities }: Props) {
  const t = useWords()
  const router = useRouter()
  const setOwn = useCommandRegio(setOwnRecord)
  const setOfRegio = useCommandRegio(setRecord)
  const given = new URLSearchParams(router.history.location.search)
  const fields: readonly FormField[] = formFields[soort]
  const start = Object.fromEntries(
    fields.map(({ name, kind }) => [name, kind === 'partijen' ? [] : (given.get(name) ?? '')]),
  )
  const save = (values: Record<string, unknown>) => {
    const inhoud = toInhoud(soort, values)
    const ofRegio = soort in koersShapes || (soort === 'doel' && inhoud.niveau === 'regio')
    return (ofRegio ? setOfRegio : setOwn)({ body: { soort, inhoud } as never })
  }
  const back = () => router.history.back()
  return (
    <KoersPage title={t(`new_${soort}`)} trail={[{ href: '/koers', label: t('navOverview') }]}>
      <Card>
        <CommandForm
          start={start as Record<string, unknown>}
          button={t('save')}
          save={save}
          onSaved={back}
          cancel={{ href: '/koers', label: t('cancel') }}
        >
          {fields.map((field) => (
            <Question key={field.name} field={field} records={records} mayRegio={abilities['koers.write'] ?? false} />
          ))}
        </CommandForm>
      </Card>
    </KoersPage>
  )
}

function Question({ field, records, mayRegio }: { field: FormField; records: KoersRecord[]; mayRegio: boolean }) {
  const t = useWords()
  const names = useNames()
  const { name, kind, options = [], optional = false } = field
  const asked = { name, label: t(`field_${name}`), optional }
  const among = (soort: 'thema' | 'doel' | 'opgave' | 'beleid') =>
    only(soort, records)
      .filter((record) => record.soort !== 'doel' || record.inhoud.niveau === 'regio')
      .map((record) => ({ value: record.recordId as string, label: nameOf(record) }))
  switch (kind) {
    case 'short':
    case 'number':
      return <TextInput {...asked} />
    case 'text':
      return <TextArea {...asked} rows={3} />
    case 'date':
      return <DateField {...asked} />
    case 'partijen':
      return (
        <CheckboxGroup {...asked} options={names.all.map(({ partijId, naam }) => ({ value: partijId, label: naam }))} />
      )
    case 'choice':
      return (
        <Select
          {...asked}
          options={options
            .filter((value) => value !== 'regio' || mayRegio)
            .map((value) => ({ value, label: t(`choice_${value}`, { defaultValue: value }) }))}
        />
      )
    default:
      return <Select {...asked} options={among(kind)} />
  }
}
