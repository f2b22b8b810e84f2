import { DataTable } from '../table/DataTable.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import type { DraadProps } from './Draad.tsx'
import type { DraadRow } from './schakel.ts'

/** The same threads as a table: a row per thread, a column per link. */
export function DraadTable({ columns, draden, caption, rowHead }: DraadProps & { caption: string; rowHead: string }) {
  const { draad: texts } = useUiTexts()
  const told = {
    heel: '',
    stuk: texts.broken,
    wacht: texts.waiting,
    teKlein: texts.tooSmall,
    afgeschermd: texts.withheld,
  }
  const inWords = (row: DraadRow, i: number) => {
    const schakel = row.schakels[i]
    if (!schakel) return ''
    const { stand, title, text, hersteller } = schakel
    const mend = stand === 'stuk' && hersteller ? `${texts.mend} ${hersteller}` : undefined
    return [told[stand], title, text, mend].filter(Boolean).join('. ')
  }
  const cells = columns.map(({ soort, label }, i) => ({
    id: soort,
    header: label,
    value: (row: DraadRow) => inWords(row, i),
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
