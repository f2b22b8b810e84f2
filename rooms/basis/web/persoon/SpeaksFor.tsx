import type { Seen } from '@samenhang/kernel/access/seen.ts'
import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Withheld } from '@samenhang/ui/nothing/Withheld.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import { Days } from '../Days.tsx'
import { EndOn } from '../EndOn.tsx'

/** Gezag or a vertegenwoordiging, as both are shown. */
export type Held = {
  id: string
  naam: Seen<string>
  soort: string
  /** In what somebody may act; nothing for gezag. */
  scope?: string[]
  period: { readonly from: string; readonly to: string | null }
}

type Props = {
  of: Seen<Held[]>
  title: string
  note: string
  none: string
  /** Where another one is recorded, for who may. */
  add: { href: string; label: string } | false
  end: ((id: string, to: string) => Promise<unknown>) | false
}

/** Who may speak for a person: now, later and before, each with its days. */
export function SpeaksFor({ of, title, note, none, add, end }: Props) {
  const { t } = useTranslation('basis')
  const aside = add && (
    <LinkButton variant="secondary" href={add.href}>
      {add.label}
    </LinkButton>
  )
  if (of.k === 'withheld') {
    return (
      <Card title={title}>
        <Withheld>{t('hidden')}</Withheld>
      </Card>
    )
  }
  const items = of.k === 'value' ? of.v : []
  return (
    <Card title={title} note={note} aside={aside}>
      {items.length === 0 ? <Empty>{none}</Empty> : <Table items={items} title={title} end={end} />}
    </Card>
  )
}

function Table({ items, title, end }: { items: Held[]; title: string; end: Props['end'] }) {
  const { t } = useTranslation('basis')
  const today = dateInAmsterdam(new Date())
  const nameOf = ({ naam }: Held) => (naam.k === 'value' ? naam.v : t('hidden'))
  const state = ({ period: { from, to } }: Held) =>
    from > today ? 'later' : to !== null && to < today ? 'past' : 'now'
  const columns: Column<Held>[] = [
    { id: 'naam', header: t('name'), value: nameOf },
    { id: 'soort', header: t('kind'), value: (row) => row.soort },
    ...(items.some(({ scope }) => scope)
      ? [{ id: 'scope', header: t('scope'), value: (row: Held) => (row.scope ?? []).join(', ') }]
      : []),
    { id: 'days', header: t('days'), value: (row) => row.period.from, cell: (row) => <Days of={row.period} /> },
    {
      id: 'state',
      header: t('stand'),
      value: state,
      cell: (row) => (
        <Status kind={({ now: 'goed', later: 'wacht', past: 'nietVanToepassing' } as const)[state(row)]}>
          {t(`held_${state(row)}`)}
        </Status>
      ),
    },
    ...(end
      ? [
          {
            id: 'end',
            header: t('change'),
            value: () => '',
            cell: (row: Held) =>
              state(row) === 'now' && (row.period.to === null || row.period.to > today) ? (
                <EndOn
                  action={row.naam.k === 'value' ? t('heldEnd', { naam: row.naam.v }) : t('heldEndHidden')}
                  text={t('heldEndText')}
                  end={(to) => end(row.id, to)}
                />
              ) : (
                t('nothingToDo')
              ),
          },
        ]
      : []),
  ]
  return <DataTable caption={title} captionHidden columns={columns} rows={items} rowKey={(row) => row.id} />
}
