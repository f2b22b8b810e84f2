import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addStellingen, listGelijkende, listStellingen } from '../contract.ts'
import type { Stelling } from '../shapes.ts'
import { StellingStatus } from './GesprekStatus.tsx'
import { inRegio } from './in-regio.ts'
import { StellingDialog } from './StellingDialog.tsx'

type Listed = OutputOf<typeof listStellingen>

/** What people can vote on, what waits, and what nearly says the same. */
export function StellingenTab({ gesprekId, talen }: { gesprekId: Stelling['stellingId']; talen: string[] }) {
  const answer = useAsk(listStellingen, { path: { gesprekId }, ...inRegio })
  return (
    <Answer answer={answer}>
      {(listed) => (
        <Sections>
          <Stellingen listed={listed} talen={talen} />
          {listed.abilities['stelling.moderate'] && <Gelijkende gesprekId={gesprekId} items={listed.items} />}
          {listed.abilities['gesprek.write'] && <AddStellingen gesprekId={gesprekId} />}
        </Sections>
      )}
    </Answer>
  )
}

function Stellingen({ listed: { items, abilities }, talen }: { listed: Listed; talen: string[] }) {
  const { t } = useTranslation('dialoog')
  const [shown, setShown] = useState<Stelling>()
  if (items.length === 0) return <Empty title={t('stellingenNone')}>{t('stellingenNoneText')}</Empty>
  const waiting = items.filter(({ staat }) => staat === 'wacht')
  const columns: Column<Stelling>[] = [
    { id: 'tekst', header: t('stelling'), value: ({ nummer, tekst }) => `${nummer}. ${tekst}` },
    {
      id: 'staat',
      header: t('state'),
      value: ({ staat }) => t(`stelling_${staat}`),
      cell: ({ staat }) => <StellingStatus staat={staat} />,
    },
    { id: 'eens', header: t('eens'), value: ({ telling }) => telling.eens, numeric: true },
    { id: 'oneens', header: t('oneens'), value: ({ telling }) => telling.oneens, numeric: true },
    { id: 'pas', header: t('pas'), value: ({ telling }) => telling.pas, numeric: true },
  ]
  const open: Column<Stelling> = {
    id: 'open',
    header: t('decide'),
    value: () => null,
    cell: (row) => (
      <Button variant="link" onClick={() => setShown(row)}>
        {t('decideOn', { number: row.nummer })}
      </Button>
    ),
  }
  const rows = [...waiting, ...items.filter(({ staat }) => staat !== 'wacht')]
  return (
    <Card
      title={
        waiting.length > 0 ? t('waiting', { count: waiting.length }) : t('stellingenTitle', { count: items.length })
      }
      note={t('stellingenNote')}
    >
      <DataTable
        caption={t('tab_stellingen')}
        captionHidden
        columns={abilities['stelling.moderate'] ? [...columns, open] : columns}
        rows={rows}
        rowKey={({ stellingId }) => stellingId}
        sortable
        filter
        pageSize={25}
        download="stellingen"
      />
      {shown && <StellingDialog stelling={shown} others={items} talen={talen} onClose={() => setShown(undefined)} />}
    </Card>
  )
}

/** Proposals only: a moderator opens one of the two and decides. */
function Gelijkende({ gesprekId, items }: { gesprekId: Stelling['stellingId']; items: Stelling[] }) {
  const { t } = useTranslation('dialoog')
  const answer = useAsk(listGelijkende, { path: { gesprekId }, ...inRegio })
  const byId = new Map(items.map((item) => [item.stellingId, item]))
  const say = (id: Stelling['stellingId']) => {
    const found = byId.get(id)
    return found ? `${found.nummer}. “${found.tekst}”` : ''
  }
  return (
    <Answer answer={answer} otherwise={null}>
      {(found) =>
        found.items.length > 0 && (
          <Card title={t('alike', { count: found.items.length })} note={t('alikeNote')}>
            <ul>
              {found.items.map((pair) => (
                <li key={`${pair.stellingId} ${pair.metStellingId}`}>
                  {say(pair.stellingId)} / {say(pair.metStellingId)}
                </li>
              ))}
            </ul>
          </Card>
        )
      }
    </Answer>
  )
}

function AddStellingen({ gesprekId }: { gesprekId: Stelling['stellingId'] }) {
  const { t } = useTranslation('dialoog')
  const add = useCommand(addStellingen)
  const [round, setRound] = useState(0)
  const save = async ({ stellingen }: { stellingen: string }) => {
    const lines = stellingen.split('\n').map((line) => line.trim())
    try {
      const body = { stellingen: lines.filter((line) => line !== '').map((tekst) => ({ tekst })) }
      await add({ path: { gesprekId }, body, ...inRegio })
      setRound(round + 1)
      return undefined
    } catch (error) {
      return readFailure(error, ['stellingen'])
    }
  }
  return (
    <Card title={t('addTitle')}>
      <Form key={round} defaultValues={{ stellingen: '' }} onSubmit={save}>
        <TextArea name="stellingen" label={t('addLabel')} hint={t('stellingenHint')} rows={4} />
        <Actions>
          <Button type="submit" variant="secondary">
            {t('add')}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}
