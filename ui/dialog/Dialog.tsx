import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Heading, Dialog as RacDialog } from 'react-aria-components/Dialog'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { locales } from '../format.ts'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Dialog.css'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** The buttons; the one that does it first. */
  actions?: ReactNode
  /** Asks before something that cannot be undone: read out as an alert and not closed by a click beside it. */
  alert?: boolean
}

/** A window over the page: keeps focus inside, gives it back, closes with Escape. */
export function Dialog({ title, isOpen, onClose, children, actions, alert = false }: Props) {
  const { close, lang } = useUiTexts()
  return (
    <I18nProvider locale={locales[lang]}>
      <ModalOverlay
        className="sh-dialog__overlay"
        isOpen={isOpen}
        isDismissable={!alert}
        onOpenChange={(open) => open || onClose()}
      >
        <Modal className="sh-dialog__modal">
          <RacDialog className="sh-dialog" role={alert ? 'alertdialog' : 'dialog'}>
            <div className="sh-dialog__head">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <Button slot="close" className="sh-dialog__close">
                <IconX className="sh-icon" aria-hidden="true" />
                {close}
              </Button>
            </div>
            <div className="sh-dialog__body">{children}</div>
            {actions && <div className="sh-actions">{actions}</div>}
          </RacDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
