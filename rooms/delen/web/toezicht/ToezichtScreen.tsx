import { Card } from '@samenhang/ui/card/Card.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LogRegel, listOpvallend, type Opvallend, searchLog } from '../../contract.ts'
import '../inzagen/inzagen.css'
import { LogCheck } from './LogCheck.tsx'
import { Noodtoegangen } from './Noodtoegangen.tsx'

/** For the FG: what is worth a question, the log itself, and whether it is whole. */
export function ToezichtScreen() {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const opvallend = useAsk(listOpvallend)
  const columns: Column<Opvallend>[] = [
    { id: 'vraag', header: t('question'), value: (row) => t(`vraag_${row.vraag}`, { count: row.keer }) },
    { id: 'naam', header: t('whoLooked'), value: (row) => `${row.naam}, ${row.partij}` },
    { id: 'dag', header: t('day'), value: (row) => row.dag, cell: (row) => formatDate(row.dag, lang, 'short') },
    { id: 'keer', header: t('times_head'), value: (row) => row.keer, numeric: true },
  ]
  return (
    <Answer answer={opvallend}>
      {({ items }) => (
        <Page title={t('toezichtTitle', { count: items.length })} lead={t('toezichtLead')}>
          <Sections>
            <Card title={t('questions')} note={t('questionsNote')}>
              {items.length === 0 && <Empty>{t('questionsNone')}</Empty>}
              {items.length > 0 && (
                <DataTable
                  caption={t('questions')}
                  captionHidden
                  columns={columns}
                  rows={items}
                  rowKey={(row) => `${row.vraag}${row.medewerkerId}${row.dag}`}
                  pageSize={10}
                />
              )}
            </Card>
            <LogCheck />
            <Noodtoegangen />
            <LogCard />
            <p>
              <Link href="/verwerkingsregister">{t('register')}</Link>
            </p>
          </Sections>
        </Page>
      )}
    </Answer>
  )
}

type Outcome = 'alles' | LogRegel['outcome']

function LogCard() {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const [outcome, setOutcome] = useState<Outcome>('alles')
  const answer = useAsk(searchLog, { query: { limit: 200, ...(outcome === 'alles' ? {} : { outcome }) } })
  const hour = (at: string) =>
    new Date(at).toLocaleTimeString(lang === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: 'Europe/Amsterdam' })
  const columns: Column<LogRegel>[] = [
    {
      id: 'at',
      header: t('moment'),
      value: (row) => row.at,
      cell: (row) => `${formatDate(row.at.slice(0, 10), lang, 'short')} ${hour(row.at)}`,
    },
    { id: 'wie', header: t('whoLooked'), value: (row) => (row.naam ? `${row.naam}, ${row.partij}` : t('aResident')) },
    { id: 'event', header: t('what'), value: (row) => row.event },
    { id: 'purpose', header: t('why'), value: (row) => row.purpose ?? '' },
    { id: 'outcome', header: t('outcome'), value: (row) => t(`outcome_${row.outcome}`) },
    { id: 'kenmerk', header: t('aboutPersons'), value: (row) => row.kenmerken.map((ref) => ref.slice(0, 8)).join(' ') },
  ]
  const control = (
    <SegmentedControl<Outcome>
      label={t('filter')}
      value={outcome}
      onChange={setOutcome}
      segments={(['alles', 'permitted', 'refused', 'failed'] as const).map((value) => ({
        value,
        label: t(value === 'alles' ? 'all' : `outcome_${value}`),
      }))}
    />
  )
  return (
    <Card title={t('log')} note={t('logNote')} aside={control}>
      <Answer answer={answer}>
        {({ items }) => (
          <DataTable
            caption={t('log')}
            captionHidden
            columns={columns}
            rows={items}
            rowKey={(row) => `${row.traceId}${row.operation}${row.at}`}
            filter
            pageSize={15}
          />
        )}
      </Answer>
    </Card>
  )
}
