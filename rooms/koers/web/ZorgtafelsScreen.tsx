import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listRecords, type RecordOf } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio, useNames } from './regio.ts'

type Tafel = RecordOf<'zorgtafel'>
type Punt = Tafel['inhoud']['agenda'][number]

/** The zorgtafel: agenda, besluit and follow-up of each meeting, with partijen of neighbouring domains at it. */
export function ZorgtafelsScreen() {
  const { t } = useTranslation('koers')
  const answer = useAskRegio(listRecords, { query: { soort: 'zorgtafel' } })
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const tafels = only('zorgtafel', items).toSorted((a, b) => b.inhoud.op.localeCompare(a.inhoud.op))
        const open = tafels
          .flatMap(({ inhoud }) => inhoud.agenda)
          .filter(({ opvolging, klaarOp }) => opvolging && !klaarOp)
        return (
          <KoersPage title={t('zorgtafelTitle', { count: open.length })} lead={t('zorgtafelLead')}>
            <Sections>
              {tafels.length === 0 && <Empty>{t('zorgtafelNone')}</Empty>}
              {tafels.map((tafel) => (
                <TafelCard key={tafel.recordId} tafel={tafel} />
              ))}
            </Sections>
          </KoersPage>
        )
      }}
    </Answer>
  )
}

function TafelCard({ tafel: { recordId, inhoud } }: { tafel: Tafel }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const date = (text: string | null) => (text ? formatDate(text, lang, 'long') : '')
  const columns: Column<Punt>[] = [
    { id: 'punt', header: t('agendaPunt'), value: ({ punt }) => punt },
    { id: 'besluit', header: t('besluit'), value: ({ besluit }) => besluit ?? '' },
    {
      id: 'opvolging',
      header: t('followUp'),
      value: ({ opvolging }) => opvolging ?? '',
      cell: ({ opvolging, partijId }) => [opvolging, names(partijId)].filter(Boolean).join(', '),
    },
    {
      id: 'stand',
      header: t('state'),
      value: ({ klaarOp, voor }) => klaarOp ?? voor ?? '',
      cell: ({ klaarOp, voor, opvolging }) => {
        if (!opvolging) return null
        if (klaarOp) return <Status kind="goed">{t('doneOn', { date: date(klaarOp) })}</Status>
        return <Status kind="wacht">{t('before', { date: date(voor) })}</Status>
      },
    },
  ]
  return (
    <div id={recordId}>
      <Card
        title={inhoud.titel}
        note={`${date(inhoud.op)}, ${inhoud.plaats}. ${inhoud.partijIds.map(names).join(', ')}`}
      >
        <DataTable
          caption={inhoud.titel}
          captionHidden
          columns={columns}
          rows={inhoud.agenda}
          rowKey={({ punt }) => punt}
        />
      </Card>
    </div>
  )
}
