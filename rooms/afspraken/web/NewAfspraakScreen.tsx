import { listSchaalbesluiten } from '@samenhang/koers/contract.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAskRegio, useCommandRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createAfspraak } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { useNames } from './names.ts'

type Values = {
  schaalbesluitId: string
  titel: string
  samenvatting: string
  artikelen: string
  partijen: string[]
  begin: string
  duurzaamTot: string
  evaluatie: string
  opzegtermijn: string
  kosten: string
}

/** Begins an afspraak on a schaalbesluit that was taken: a draft, to be offered for signature afterwards. */
export function NewAfspraakScreen() {
  const { t } = useTranslation('afspraken')
  const nameOf = useNames()
  const navigate = useNavigate()
  const create = useCommandRegio(createAfspraak)
  const besluiten = useAskRegio(listSchaalbesluiten).data?.items.filter(({ genomen }) => genomen) ?? []
  const save = async (values: Values) => {
    const { schaalbesluitId, titel, samenvatting, partijen, begin, duurzaamTot, evaluatie, kosten } = values
    const concept = {
      ...{ titel, samenvatting, begin, duurzaamTot },
      artikelen: toArtikelen(values.artikelen),
      partijen: partijen.map((partijId) => ({ partijId, rol: 'deelnemer' })),
      evaluaties: evaluatie ? [evaluatie] : [],
      uitstap: { opzegtermijnMaanden: Number(values.opzegtermijn || 12), kosten },
    }
    const taakId = besluiten.find((one) => one.schaalbesluitId === schaalbesluitId)?.taakId ?? ''
    try {
      const { afspraakId } = await create({ body: { titel, taakId, schaalbesluitId, concept } } as never)
      await navigate({ to: `/afspraken/${afspraakId}` })
      return undefined
    } catch (error) {
      return readFailure(error, ['titel', 'schaalbesluitId'])
    }
  }
  const start: Values = {
    ...{ schaalbesluitId: '', titel: '', samenvatting: '', artikelen: '', partijen: [], begin: '', duurzaamTot: '' },
    ...{ evaluatie: '', opzegtermijn: '12', kosten: '' },
  }
  return (
    <AfsprakenPage
      title={t('newTitle')}
      lead={t('newLead')}
      trail={[{ href: '/afspraken', label: t('navAfspraken') }]}
      name={t('newAfspraak')}
    >
      <Card>
        <Form defaultValues={start} onSubmit={save}>
          <Select
            name="schaalbesluitId"
            label={t('schaalbesluit')}
            hint={t('schaalbesluitHint')}
            options={besluiten.map(({ schaalbesluitId, titel }) => ({ value: schaalbesluitId, label: titel }))}
          />
          <TextInput name="titel" label={t('titel')} />
          <TextArea name="samenvatting" label={t('samenvatting')} hint={t('samenvattingHint')} rows={3} />
          <TextArea name="artikelen" label={t('artikelenTitle')} hint={t('artikelenHint')} rows={8} />
          <CheckboxGroup
            name="partijen"
            label={t('partijen')}
            options={nameOf.all
              .filter(({ soort }) => soort === 'gemeente' || soort === 'aanbieder')
              .map(({ partijId }) => ({ value: partijId, label: nameOf(partijId) }))}
          />
          <DateField name="begin" label={t('begin')} />
          <DateField name="duurzaamTot" label={t('duurzaamTot')} />
          <DateField name="evaluatie" label={t('evaluatie')} optional />
          <TextInput name="opzegtermijn" label={t('opzegtermijn')} />
          <TextArea name="kosten" label={t('uitstapKosten')} rows={2} />
          <Actions>
            <Button type="submit">{t('newAction')}</Button>
            <LinkButton variant="secondary" href="/afspraken">
              {t('cancel')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </AfsprakenPage>
  )
}

/** Articles are parted by an empty line; the first line of each is its heading. */
function toArtikelen(text: string) {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => {
      const [kop = '', ...rest] = part.split('\n')
      return { nr: index + 1, kop, tekst: rest.join('\n').trim() || kop }
    })
}
