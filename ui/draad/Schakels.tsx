import { SchakelItem } from './SchakelItem.tsx'
import { type DraadColumn, type DraadRow, lineAfter } from './schakel.ts'

type Props = {
  columns: DraadColumn[]
  draad: DraadRow /** Top to bottom instead of left to right. */
  upright: boolean
}

/** The links of one thread, in the order of the columns. */
export function Schakels({ columns, draad, upright }: Props) {
  return (
    <ol className={upright ? 'sh-schakels sh-schakels--upright' : 'sh-schakels'}>
      {columns.map((column, i) => {
        const schakel = draad.schakels[i]
        if (!schakel) return null
        return (
          <SchakelItem
            key={column.soort}
            column={column}
            schakel={schakel}
            line={lineAfter(draad.schakels, i)}
            labelShown={upright}
          />
        )
      })}
    </ol>
  )
}
