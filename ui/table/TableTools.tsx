import type { CsvValue } from '@samenhang/kernel/table/csv.ts'
import { IconDownload, IconSearch } from '@tabler/icons-react'
import { useId } from 'react'
import { Button } from '../actions/Button.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import '../forms/Field.css'
import { downloadCsv } from './downloadCsv.ts'

type Props = {
  filter: { text: string; search: (text: string) => void } | undefined
  /** How many rows are left, told to screen readers too. */
  told: string
  download: string | undefined
  /** Header and found rows, in the order on the screen. */
  rows: () => CsvValue[][]
}

/** Above a table: find and download. */
export function TableTools({ filter, told, download, rows }: Props) {
  const { table } = useUiTexts()
  const id = useId()
  if (!filter && !download) return null
  return (
    <div className="sh-table__tools sh-print-hidden">
      {filter && (
        <div className="sh-table__filter">
          <label htmlFor={id} className="sh-table__filter-label">
            <IconSearch className="sh-icon" aria-hidden="true" />
            {table.filter}
          </label>
          <input
            id={id}
            className="sh-input"
            type="search"
            value={filter.text}
            onChange={(event) => filter.search(event.target.value)}
          />
          <span className="sh-small" role="status">
            {told}
          </span>
        </div>
      )}
      {download && (
        <Button
          variant="secondary"
          icon={<IconDownload className="sh-icon" aria-hidden="true" />}
          onClick={() => downloadCsv(download, rows())}
        >
          {table.download}
        </Button>
      )}
    </div>
  )
}
