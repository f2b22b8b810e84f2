import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Dialog } from '@samenhang/ui/dialog/Dialog.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Adres, getEigenAdres, getGeheimAdres, type Persoon } from '../../contract.ts'
import { adresInWords } from './adres-in-words.ts'

type Looked = 'none' | 'failed' | { adres: Adres | undefined }

/**
 * A secret address, in a window of its own and only while that is open: on no page, in no print, in no cache. A
 * professional gives a reason first, who lives there asks for it without.
 */
export function SecretAdres({ persoon }: { persoon: Persoon }) {
  const { t } = useTranslation('basis')
  const { client } = useClient()
  const [open, setOpen] = useState(false)
  const [looked, setLooked] = useState<Looked>('none')
  const { persoonId, tenant, abilities } = persoon
  const own = abilities['eigenadres.read'] ?? false
  if (!own && !abilities['geheimadres.read']) return null
  const show = ({ adres }: Awaited<ReturnType<typeof askFor>>) =>
    setLooked({ adres: adres.k === 'value' ? adres.v : undefined })
  const askFor = (reden: string) =>
    client(getGeheimAdres, { path: { persoonId }, body: { reden }, purpose: 'ondersteuning-coordineren', tenant })
  const start = async () => {
    setLooked('none')
    setOpen(true)
    if (!own) return
    try {
      show(await client(getEigenAdres, { path: { persoonId }, tenant }))
    } catch (error) {
      if (!(error instanceof ProblemAnswer) && !(error instanceof TypeError)) throw error
      setLooked('failed')
    }
  }
  const close = () => {
    setOpen(false)
    setLooked('none')
  }
  return (
    <>
      <Button variant="secondary" onClick={start}>
        {t(own ? 'adresOwnShow' : 'adresSecretShow')}
      </Button>
      <Dialog title={t(own ? 'adresOwnTitle' : 'adresSecretTitle')} isOpen={open} onClose={close}>
        <div className="sh-print-hidden">
          {looked === 'failed' && (
            <Alert kind="stuk" title={t('failedTitle')} live="alert">
              {t('failedAgain')}
            </Alert>
          )}
          {typeof looked === 'object' && (
            <Alert
              kind="bericht"
              title={looked.adres ? adresInWords(looked.adres) : t('adresSecretEmpty')}
              live="status"
            >
              {t(own ? 'adresOwnText' : 'adresSecretSeen')}
            </Alert>
          )}
          {!own && looked === 'none' && (
            <Sections>
              <p>{t('adresSecretText')}</p>
              <CommandForm
                start={{ reden: '' }}
                button={t('adresSecretLook')}
                save={({ reden }) => askFor(reden)}
                onSaved={show}
              >
                <TextArea name="reden" label={t('adresReden')} hint={t('adresRedenHint')} rows={2} />
              </CommandForm>
            </Sections>
          )}
        </div>
      </Dialog>
    </>
  )
}
