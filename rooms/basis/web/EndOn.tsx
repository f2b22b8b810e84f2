import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Dialog } from '@samenhang/ui/dialog/Dialog.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

type Props = {
  /** On the button, and the title of the window. */
  action: string
  /** What the last day means here. */
  text: string
  end: (to: string) => Promise<unknown>
}

/** A button that asks for the last day and ends something on it. */
export function EndOn({ action, text, end }: Props) {
  const { t } = useTranslation('basis')
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button variant="link" onClick={() => setAsking(true)}>
        {action}
      </Button>
      <Dialog title={action} isOpen={asking} onClose={close}>
        <Sections>
          <p>{text}</p>
          <CommandForm
            start={{ to: dateInAmsterdam(new Date()) as string }}
            button={t('endSave')}
            save={({ to }) => end(to)}
            onSaved={close}
          >
            <DateField name="to" label={t('lastDay')} />
          </CommandForm>
        </Sections>
      </Dialog>
    </>
  )
}
