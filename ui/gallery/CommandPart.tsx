import { useState } from 'react'
import { Card } from '../card/Card.tsx'
import { TextInput } from '../forms/TextInput.tsx'
import { CommandForm } from '../operation/CommandForm.tsx'
import { Alert } from '../status/Alert.tsx'

/** A form for one command, with what it says when it was done. */
export function CommandPart() {
  const [saved, setSaved] = useState('')
  return (
    <Card title="Eén opdracht">
      <CommandForm
        start={{ organisatie: '' }}
        button="Voeg toe"
        variant="secondary"
        cancel={{ href: '#', label: 'Terug zonder bewaren' }}
        save={async ({ organisatie }) => organisatie}
        onSaved={setSaved}
      >
        <TextInput name="organisatie" label="Hoe heet de organisatie?" />
      </CommandForm>
      {saved !== '' && (
        <Alert kind="goed" title="Toegevoegd" live="status">
          {saved}
        </Alert>
      )}
    </Card>
  )
}
