import { useState } from 'react'
import { Actions } from '../actions/Actions.tsx'
import { Button } from '../actions/Button.tsx'
import { Card } from '../card/Card.tsx'
import { CheckboxGroup } from '../forms/CheckboxGroup.tsx'
import { DateField } from '../forms/DateField.tsx'
import { FileField } from '../forms/FileField.tsx'
import { Form } from '../forms/Form.tsx'
import { MoneyField } from '../forms/MoneyField.tsx'
import { NumberField } from '../forms/NumberField.tsx'
import { PersonField } from '../forms/PersonField.tsx'
import { RadioGroup } from '../forms/RadioGroup.tsx'
import { Select } from '../forms/Select.tsx'
import { TextArea } from '../forms/TextArea.tsx'
import { TextInput } from '../forms/TextInput.tsx'

/** All fields; sending shows what was read, or the errors. */
export function FormPart() {
  const [sent, setSent] = useState('')
  const save = async (values: object) => {
    setSent(JSON.stringify(values))
    return undefined
  }
  return (
    <Card title="Invullen">
      <Form defaultValues={start} onSubmit={save}>
        <TextArea
          name="woorden"
          label="Wat is er aan de hand?"
          hint="Schrijf het op zoals u het zegt. Wij veranderen uw woorden niet."
          usedFor="Farida leest dit om het eerste gesprek voor te bereiden."
        />
        <TextInput name="naam" label="Hoe heet u?" autoComplete="name" />
        <DateField name="geboren" label="Wanneer bent u geboren?" />
        <MoneyField name="bedrag" label="Hoeveel kost het per maand?" />
        <NumberField name="weging" label="Hoe zwaar telt dit doel?" optional />
        <PersonField name="persoon" label="Wie doet dit?" people={people} />
        <Select name="gemeente" label="In welke gemeente woont u?" options={gemeenten} />
        <RadioGroup name="contact" label="Hoe wilt u dat wij contact opnemen?" options={ways} />
        <CheckboxGroup name="thema" label="Waar gaat het over?" options={themes} optional />
        <FileField name="bijlage" label="Stuur een brief mee" hint="Een foto of pdf." progress={0.4} optional />
        <Actions>
          <Button type="submit">Verstuur</Button>
          <Button variant="secondary">Bewaar voor later</Button>
        </Actions>
        <output className="sh-small" data-testid="sent">
          {sent}
        </output>
      </Form>
    </Card>
  )
}

const start = {
  woorden: 'Ik wil dat het ’s ochtends weer rustig is thuis.',
  naam: '',
  geboren: '',
  bedrag: '',
  weging: null,
  persoon: '',
  gemeente: '',
  contact: '',
  thema: [],
  bijlage: '',
}

const people = [
  { id: 'sanne', name: 'Sanne Voorbeeld', birthYear: 1988 },
  { id: 'daan', name: 'Daan Voorbeeld', birthYear: 2013 },
  { id: 'riet', name: 'Riet Mulder', birthYear: 1959 },
]

const gemeenten = ['Aadorp', 'Beekwijk', 'Claverveen', 'Dijkzicht'].map((label) => ({ value: label, label }))

const ways = [
  { value: 'bellen', label: 'Bellen', hint: 'Wij bellen op werkdagen tussen 9.00 en 17.00 uur.' },
  { value: 'brief', label: 'Een brief' },
]

const themes = [
  { value: 'school', label: 'School' },
  { value: 'werk', label: 'Werk' },
  { value: 'geld', label: 'Geld' },
]
