import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { shareOf } from '@samenhang/ui/timeline/scale.ts'
import { useTranslation } from 'react-i18next'
import type { Inzage } from '../../contract.ts'
import { who, whose } from './say.ts'

type Row = { key: string; naam: string; van: string; items: Inzage[] }
type Mark = 'bekeken' | 'gedeeld' | 'geweigerd'

const markOf = ({ soort }: Inzage): Mark => (soort === 'gedeeld' || soort === 'geweigerd' ? soort : 'bekeken')
const marks: Mark[] = ['bekeken', 'gedeeld', 'geweigerd']

/** One line per person, one mark per day and kind: when did who look. The same rows stand in the table. */
export function InzagePicture({ items, van, tot }: { items: readonly Inzage[]; van: string; tot: string }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const others = items.filter(({ wie }) => !wie.zelf)
  const rows = [...Map.groupBy(others, (item) => `${who(t, item)}|${whose(t, item)}`)].map(([key, all]): Row => {
    const [naam = '', place = ''] = key.split('|')
    return { key, naam, van: place, items: all }
  })
  const unit = t('pictureUnit', { van: formatDate(van, lang, 'long'), tot: formatDate(tot, lang, 'long') })
  const times = (row: Row, mark: Mark) =>
    row.items.filter((item) => markOf(item) === mark).reduce((sum, { keer }) => sum + keer, 0)
  const columns: Column<Row>[] = [
    { id: 'naam', header: t('whoLooked'), value: (row) => (row.van ? `${row.naam}, ${row.van}` : row.naam) },
    ...marks.map((mark) => ({
      id: mark,
      header: t(`soort_${mark}`),
      value: (row: Row) => times(row, mark),
      numeric: true,
    })),
    {
      id: 'dagen',
      header: t('days'),
      value: (row) => [...new Set(row.items.map(({ dag }) => formatDate(dag, lang, 'short')))].join(', '),
    },
  ]
  const table = (
    <DataTable caption={t('pictureTitle')} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
  )
  const picture = (
    <ul className="delen-days">
      {rows.map((row) => (
        <li key={row.key} className="delen-days__row">
          <div>
            <strong>{row.naam}</strong>
            {row.van && <span className="sh-small">{row.van}</span>}
          </div>
          <Line row={row} van={van} tot={tot} />
        </li>
      ))}
    </ul>
  )
  return (
    <ChartFrame
      title={t('pictureTitle')}
      unit={unit}
      picture={rows.length > 0 ? picture : <Empty>{t('nothing')}</Empty>}
      table={table}
      footer={<Legend />}
    />
  )
}

function Line({ row, van, tot }: { row: Row; van: string; tot: string }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const told = row.items.map((item) => `${t(`soort_${markOf(item)}`)} ${formatDate(item.dag, lang, 'short')}`)
  return (
    <svg className="delen-days__line" role="img">
      <title>{`${row.naam}: ${told.join('; ')}`}</title>
      <line x1="0" x2="100%" y1="12" y2="12" />
      {row.items.map((item) => (
        <svg
          key={item.sleutel}
          x={`${2 + shareOf(item.dag, van, tot) * 96}%`}
          y="12"
          overflow="visible"
          aria-hidden="true"
        >
          <Dot mark={markOf(item)} />
        </svg>
      ))}
    </svg>
  )
}

/** Circle, diamond and crossed circle: never colour alone. */
function Dot({ mark }: { mark: Mark }) {
  if (mark === 'gedeeld') return <path className="delen-dot delen-dot--gedeeld" d="M0 -8L8 0L0 8L-8 0Z" />
  if (mark === 'bekeken') return <circle className="delen-dot delen-dot--bekeken" r="6" />
  return (
    <g className="delen-dot delen-dot--geweigerd">
      <circle r="7" />
      <path d="M-5 5L5 -5" />
    </g>
  )
}

function Legend() {
  const { t } = useTranslation('delen')
  return (
    <ul className="delen-legend">
      {marks.map((mark) => (
        <li key={mark}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <Dot mark={mark} />
          </svg>
          {t(`soort_${mark}`)}
        </li>
      ))}
    </ul>
  )
}
