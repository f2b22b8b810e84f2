import { IconArrowDown, IconArrowsUpDown, IconArrowUp } from '@tabler/icons-react'
import { useUiTexts } from '../texts/UiTexts.ts'
import type { Order } from './rows.ts'

type Props = {
  columns: { id: string; header: string; numeric?: boolean }[]
  /** undefined: the table cannot be put in order. */
  order: Order | null | undefined
  onOrder: (order: Order) => void
}

/** Column headers; with an order each is a button and the one in use tells its direction. */
export function TableHead({ columns, order, onOrder }: Props) {
  return (
    <thead className={order === undefined ? 'sh-table__head' : 'sh-table__head sh-table__head--sortable'}>
      <tr>
        {columns.map(({ id, header, numeric }) => {
          const direction = order?.column === id ? order.direction : undefined
          const next = direction === 'ascending' ? 'descending' : 'ascending'
          return (
            <th
              key={id}
              scope="col"
              className={numeric ? 'sh-table__numeric' : undefined}
              aria-sort={order === undefined ? undefined : (direction ?? 'none')}
            >
              {order === undefined ? (
                header
              ) : (
                <SortButton
                  header={header}
                  direction={direction}
                  onClick={() => onOrder({ column: id, direction: next })}
                />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type SortProps = { header: string; direction: Order['direction'] | undefined; onClick: () => void }

function SortButton({ header, direction, onClick }: SortProps) {
  const { table } = useUiTexts()
  const Icon = direction === undefined ? IconArrowsUpDown : direction === 'ascending' ? IconArrowUp : IconArrowDown
  return (
    <button type="button" className="sh-table__sort" aria-label={table.sort(header)} onClick={onClick}>
      {header}
      <Icon className="sh-icon" aria-hidden="true" />
    </button>
  )
}
