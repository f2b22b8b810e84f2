import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { searchPersoon } from '../contract.ts'

type Found = OutputOf<typeof searchPersoon>['items']

/** Finds one person by bsn and date of birth together. What was typed stays on this page: no address, no cache. */
export function SearchScreen() {
  const { t } = useTranslation('basis')
  const { client } = useClient()
  const [found, setFound] = useState<Found>()
  const search = async (body: { bsn: string; geboortedatum: string }) => {
    setFound(undefined)
    try {
      setFound((await client(searchPersoon, { body, purpose: 'toegang-beoordelen' })).items)
      return undefined
    } catch (error) {
      const failure = readFailure(error, ['bsn', 'geboortedatum'])
      return failure.fields?.bsn ? { ...failure, fields: { ...failure.fields, bsn: t('bsnWrong') } } : failure
    }
  }
  return (
    <Page title={t('searchTitle')} lead={t('searchLead')}>
      <Sections>
        <Card>
          <Form defaultValues={{ bsn: '', geboortedatum: '' }} onSubmit={search}>
            <TextInput name="bsn" label={t('bsn')} hint={t('bsnHint')} autoComplete="off" />
            <DateField name="geboortedatum" label={t('birthDate')} usedFor={t('searchUse')} />
            <Actions>
              <Button type="submit">{t('search')}</Button>
            </Actions>
          </Form>
        </Card>
        {found && <Result found={found} />}
      </Sections>
    </Page>
  )
}

function Result({ found }: { found: Found }) {
  const { t } = useTranslation('basis')
  const [persoon] = found
  if (!persoon) {
    return (
      <Alert kind="bericht" title={t('nobodyTitle')} live="status" headingLevel={2}>
        {t('nobody')}
      </Alert>
    )
  }
  const open = (
    <LinkButton href={`/basis/personen/${persoon.persoonId}`} variant="secondary">
      {t('open', { naam: persoon.naam })}
    </LinkButton>
  )
  return (
    <Alert kind="goed" title={t('foundTitle')} live="status" headingLevel={2} action={open}>
      {persoon.naam}
    </Alert>
  )
}
