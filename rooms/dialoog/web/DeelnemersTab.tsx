import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatNumber } from '@samenhang/ui/format.ts'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createUitnodigingen, excludeDeelnemer, type getGesprek, listPatronen, readmitDeelnemer } from '../contract.ts'
import { inRegio } from './in-regio.ts'

type Gesprek = OutputOf<typeof getGesprek>
type Patroon = OutputOf<typeof listPatronen>['items'][number]

/** What stands out in how people vote, and codes to invite people with. Nobody is excluded by a rule. */
export function DeelnemersTab({ gesprek }: { gesprek: Gesprek }) {
  const answer = useAsk(listPatronen, { path: { gesprekId: gesprek.gesprekId }, ...inRegio })
  return (
    <Sections>
      <Answer answer={answer}>{({ items }) => <Patronen items={items} />}</Answer>
      <Uitnodigingen gesprek={gesprek} />
    </Sections>
  )
}

function Patronen({ items }: { items: Patroon[] }) {
  const { t } = useTranslation('dialoog')
  const { lang } = useUiTexts()
  const exclude = useCommand(excludeDeelnemer)
  const readmit = useCommand(readmitDeelnemer)
  const decide = ({ deelnemerId, uitgesloten, patronen }: Patroon) => {
    const path = { deelnemerId }
    if (uitgesloten) void readmit({ path, body: {}, ...inRegio })
    else void exclude({ path, body: { reden: patronen[0] ?? 'anders' }, ...inRegio })
  }
  const columns: Column<Patroon>[] = [
    {
      id: 'patroon',
      header: t('pattern'),
      value: ({ patronen }) => patronen.map((one) => t(`patroon_${one}`)).join(', ') || t('patternNone'),
    },
    { id: 'stemmen', header: t('figureVotes'), value: ({ stemmen }) => stemmen, numeric: true },
    {
      id: 'seconden',
      header: t('pace'),
      value: ({ seconden }) => seconden,
      cell: ({ seconden }) => (seconden === null ? '–' : formatNumber(seconden, lang, 1)),
      numeric: true,
    },
    { id: 'bron', header: t('source'), value: ({ bron }) => t(`bron_${bron}`) },
    {
      id: 'telt',
      header: t('counts'),
      value: ({ uitgesloten }) => t(uitgesloten ? 'countsNot' : 'countsYes'),
      cell: ({ uitgesloten }) => (
        <Status kind={uitgesloten ? 'geweigerd' : 'goed'}>{t(uitgesloten ? 'countsNot' : 'countsYes')}</Status>
      ),
    },
    {
      id: 'doen',
      header: t('decide'),
      value: () => null,
      cell: (row) => (
        <Button variant="link" onClick={() => decide(row)}>
          {t(row.uitgesloten ? 'readmit' : 'exclude')}
        </Button>
      ),
    },
  ]
  return (
    <Card title={t('patterns', { count: items.length })} note={t('patternsNote')}>
      {items.length > 0 && (
        <DataTable
          caption={t('pattern')}
          captionHidden
          columns={columns}
          rows={items}
          rowKey={({ deelnemerId }) => deelnemerId}
          pageSize={20}
        />
      )}
    </Card>
  )
}

function Uitnodigingen({ gesprek: { gesprekId, rollen } }: { gesprek: Gesprek }) {
  const { t } = useTranslation('dialoog')
  const create = useCommand(createUitnodigingen)
  const [codes, setCodes] = useState<readonly string[]>([])
  const save = async ({ aantal, rol }: { aantal: string; rol: string }) => {
    try {
      const body = { aantal: Number(aantal), rol: rol || null } as never
      setCodes((await create({ path: { gesprekId }, body, ...inRegio })).codes)
      return undefined
    } catch (error) {
      return readFailure(error, ['aantal', 'rol'])
    }
  }
  return (
    <Card title={t('invite')} note={t('inviteNote')}>
      {codes.length > 0 ? (
        <ul className="dg-codes">
          {codes.map((code) => (
            <li key={code}>{code.match(/.{4}/g)?.join('-')}</li>
          ))}
        </ul>
      ) : (
        <Form defaultValues={{ aantal: '10', rol: '' }} onSubmit={save}>
          <TextInput name="aantal" label={t('inviteCount')} />
          <Select
            name="rol"
            label={t('inviteRol')}
            optional
            options={rollen.map((value) => ({ value, label: t(`rol_${value}`) }))}
          />
          <Actions>
            <Button type="submit" variant="secondary">
              {t('inviteMake')}
            </Button>
          </Actions>
        </Form>
      )}
    </Card>
  )
}
