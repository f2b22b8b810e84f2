import type { ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import type { InlezingBestand } from '../contract.ts'
import './import.css'

type Outcome = InlezingBestand['outcome']

const kinds: Record<Outcome['state'], StatusKind> = {
  wacht: 'nietBegonnen',
  bewaard: 'goed',
  bekend: 'nietVanToepassing',
  geweigerd: 'geweigerd',
  gestopt: 'letop',
}

/** Each file with what became of it, and how far the whole is. */
export function ImportResult({ bestanden }: { bestanden: InlezingBestand[] }) {
  const { t } = useTranslation('uitvoering')
  const done = bestanden.filter(({ outcome }) => outcome.state !== 'wacht').length
  const refused = bestanden.filter(({ outcome }) => outcome.state === 'geweigerd').length
  const progress = t('progress', { done, total: bestanden.length })
  const columns: Column<InlezingBestand>[] = [
    { id: 'file', header: t('file'), value: (row) => row.bestand },
    {
      id: 'state',
      header: t('state'),
      value: (row) => t(`state_${row.outcome.state}`),
      cell: (row) => <Status kind={kinds[row.outcome.state]}>{t(`state_${row.outcome.state}`)}</Status>,
    },
    { id: 'content', header: t('content'), value: () => null, cell: (row) => <Content outcome={row.outcome} /> },
  ]
  return (
    <Card title={t('resultTitle')}>
      <div className="uitvoering-progress">
        <progress max={bestanden.length} value={done} aria-label={t('inlezenTitle')} />
        <span role="status">{progress}</span>
      </div>
      <DataTable
        caption={t('resultTitle')}
        captionHidden
        columns={columns}
        rows={bestanden}
        rowKey={(row) => String(row.nr)}
        pageSize={50}
      />
      {bestanden.map(
        ({ nr, bestand, outcome }) =>
          outcome.state === 'geweigerd' &&
          (outcome.problem.places?.length ?? 0) > 0 && (
            <Disclosure key={nr} summary={t('errorsOf', { naam: bestand })} startOpen={refused <= 3}>
              <Places places={outcome.problem.places ?? []} caption={t('errorsOf', { naam: bestand })} />
            </Disclosure>
          ),
      )}
    </Card>
  )
}

function Content({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('uitvoering')
  if (outcome.state === 'geweigerd') return outcome.problem.detail ?? outcome.problem.title
  if (!('answer' in outcome)) return null
  const { soort, toewijzingen, leveringen, prestaties, personen } = outcome.answer
  const count = soort === 301 ? toewijzingen : soort === 323 ? prestaties : leveringen
  const content = t(`content_${soort}`, { count })
  return personen > 0 ? `${content}, ${t('persons', { count: personen })}` : content
}

function Places({ places, caption }: { places: readonly ProblemPlace[]; caption: string }) {
  const { t } = useTranslation('uitvoering')
  const columns: Column<ProblemPlace>[] = [
    { id: 'place', header: t('place'), value: (row) => row.place },
    { id: 'rule', header: t('rule'), value: (row) => row.rule },
    { id: 'message', header: t('message'), value: (row) => row.message },
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={[...places]}
      rowKey={(row) => `${row.place} ${row.rule} ${row.message}`}
    />
  )
}
