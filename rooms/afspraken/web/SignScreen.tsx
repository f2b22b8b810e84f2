import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAskRegio, useCommandRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Afspraak, getAfspraak, proveBevoegdheid, signVersie } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { ArtikelenCard } from './ArtikelenCard.tsx'
import { useNames } from './names.ts'

/** Signs a version for a partij, with the proof that this is allowed; the text stands beside the form. */
export function SignScreen() {
  const { afspraakId } = useParams({ strict: false }) as { afspraakId: string }
  const answer = useAskRegio(getAfspraak, { path: { afspraakId } } as never)
  return <Answer answer={answer}>{(afspraak) => <SignPage afspraak={afspraak as Afspraak} />}</Answer>
}

function SignPage({ afspraak }: { afspraak: Afspraak }) {
  const { t } = useTranslation('afspraken')
  const shown = afspraak.versies.at(-1)
  const back = `/afspraken/${afspraak.afspraakId}`
  return (
    <AfsprakenPage
      title={t('signPageTitle', { titel: afspraak.titel })}
      lead={t('signPageLead')}
      trail={[
        { href: '/afspraken', label: t('navAfspraken') },
        { href: back, label: afspraak.titel },
      ]}
      name={t('signAction')}
    >
      {shown && (
        <Sections split="7-5">
          <Card title={t('ondertekening')}>
            <SignForm afspraak={afspraak} back={back} />
          </Card>
          <ArtikelenCard afspraak={afspraak} shown={shown} />
        </Sections>
      )}
    </AfsprakenPage>
  )
}

type Values = {
  partijId: string
  ondertekenaar: string
  hoedanigheid: string
  orgaan: string
  besluitdatum: string
  kenmerk: string
  mandaatDatum: string
  mandaatKenmerk: string
}

function SignForm({ afspraak, back }: { afspraak: Afspraak; back: string }) {
  const { t } = useTranslation('afspraken')
  const nameOf = useNames()
  const navigate = useNavigate()
  const sign = useCommandRegio(signVersie)
  const prove = useCommandRegio(proveBevoegdheid)
  const shown = afspraak.versies.at(-1)
  if (!shown) return null
  const may = shown.partijen.filter(
    ({ partijId, ondertekening }) =>
      (partijId === afspraak.partijId || afspraak.abilities['afspraken.write']) && ondertekening?.gebreken.length !== 0,
  )
  const save = async (values: Values) => {
    const { mandaatDatum, mandaatKenmerk, orgaan, besluitdatum, kenmerk, ...signature } = values
    const mandaat = mandaatDatum || mandaatKenmerk ? { datum: mandaatDatum, kenmerk: mandaatKenmerk } : null
    const bevoegdheid = { orgaan, besluitdatum: toIso(besluitdatum), kenmerk, mandaat }
    const signed = may.find(({ partijId }) => partijId === values.partijId)?.ondertekening
    const path = { afspraakId: afspraak.afspraakId }
    const { versie, tekstHash } = shown
    try {
      if (signed) await prove({ path, body: { versie, partijId: values.partijId, bevoegdheid } } as never)
      else await sign({ path, body: { ...signature, versie, tekstHash, bevoegdheid } } as never)
      await navigate({ to: back })
      return undefined
    } catch (error) {
      return readFailure(error, ['partijId', 'ondertekenaar', 'hoedanigheid'])
    }
  }
  const start: Values = {
    ...{ partijId: may[0]?.partijId ?? '', ondertekenaar: '', hoedanigheid: '', orgaan: '', besluitdatum: '' },
    ...{ kenmerk: '', mandaatDatum: '', mandaatKenmerk: '' },
  }
  return (
    <Form defaultValues={start} onSubmit={save}>
      <Select
        name="partijId"
        label={t('namens')}
        options={may.map(({ partijId }) => ({ value: partijId, label: nameOf(partijId) }))}
      />
      <TextInput name="ondertekenaar" label={t('ondertekenaar')} />
      <TextInput name="hoedanigheid" label={t('hoedanigheid')} hint={t('hoedanigheidHint')} />
      <TextInput name="orgaan" label={t('orgaan')} hint={t('orgaanHint')} optional />
      <TextInput name="besluitdatum" label={t('besluitdatum')} hint={t('besluitdatumHint')} optional />
      <TextInput name="kenmerk" label={t('kenmerk')} optional />
      <TextInput name="mandaatKenmerk" label={t('mandaatKenmerk')} hint={t('mandaatHint')} optional />
      <TextInput name="mandaatDatum" label={t('mandaatDatum')} optional />
      <Actions>
        <Button type="submit">{t('signAction')}</Button>
        <LinkButton variant="secondary" href={back}>
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}

/** A day typed as 3-11-2026 as it is kept; anything else stays as it stands in the papers. */
function toIso(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text.trim()) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}
