import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommandRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useTranslation } from 'react-i18next'
import { type Afspraak, offerVersie } from '../contract.ts'

/** Offers the draft for signature. What was settled opens again only with the new fact or argument. */
export function OfferCard({ afspraak }: { afspraak: Afspraak }) {
  const { t } = useTranslation('afspraken')
  const offer = useCommandRegio(offerVersie)
  const again = afspraak.versies.length > 0
  const save = async ({ nieuwFeit }: { nieuwFeit: string }) => {
    try {
      const body = { nieuwFeit: nieuwFeit.trim() || null }
      await offer({ path: { afspraakId: afspraak.afspraakId }, body })
      return undefined
    } catch (error) {
      return readFailure(error, ['nieuwFeit'])
    }
  }
  return (
    <Card title={t('offerTitle')} note={t('offerNote')}>
      <p>{afspraak.concept?.samenvatting}</p>
      <Form defaultValues={{ nieuwFeit: '' }} onSubmit={save}>
        {again && <TextArea name="nieuwFeit" label={t('nieuwFeit')} hint={t('nieuwFeitHint')} rows={3} />}
        <Actions>
          <Button type="submit">{t('offerAction')}</Button>
        </Actions>
      </Form>
    </Card>
  )
}
