import { Status } from '../status/Status.tsx'
import { DataTable } from '../table/DataTable.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import type { DraadProps, DraadRow, Schakel } from './schakel.ts'

/** The same threads as a table: a row per thread, a column per link. */
export function DraadTable({ columns, draden, caption, rowHead }: DraadProps & { caption: string; rowHead: string }) {
  const cells = columns.map(({ soort, label }, i) => ({
    id: soort,
    header: label,
    value: (row: DraadRow) => row.schakels[i]?.title ?? null,
    cell: (row: DraadRow) => <SchakelCell schakel={row.schakels[i]} />,
  }))
  const head = { id: 'draad', header: rowHead, value: (row: DraadRow) => row.title }
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[head, ...cells]}
      rows={draden}
      rowKey={(row) => row.id}
      matrix
    />
  )
}

function SchakelCell({ schakel }: { schakel: Schakel | undefined }) {
  const { draad: texts } = useUiTexts()
  if (!schakel) return null
  const { stand, title, text, hersteller } = schakel
  return (
    <div className="sh-schakel__cell">
      <span>{title}</span>
      {text && <span className="sh-small">{text}</span>}
      {stand === 'stuk' && <Status kind="stuk">{texts.broken}</Status>}
      {stand === 'stuk' && hersteller && (
        <span className="sh-small">
          {texts.mend} {hersteller}
        </span>
      )}
      {stand === 'wacht' && <Status kind="nietBegonnen">{texts.waiting}</Status>}
    </div>
  )
}
