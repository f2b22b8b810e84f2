import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { Timeline, type TimelineBar } from '@samenhang/ui/timeline/Timeline.tsx'
import { useTranslation } from 'react-i18next'
import type { Afspraak, VersieView } from '../contract.ts'

/** Versions through time: nothing ends by itself, the old one goes on until the new one is in force. */
export function VersieCard({ afspraak }: { afspraak: Afspraak }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const { versies, op } = afspraak
  if (versies.length === 0) return <Empty>{t('versiesNone')}</Empty>
  const day = (date: string | null) => (date ? formatDate(date, lang, 'long') : '')
  const rows = versies.map((versie) => ({
    id: String(versie.versie),
    label: `${t('versieNr', { versie: versie.versie })}, ${t(`stand_${keyOf(versie.stand)}`)}`,
    bars: barsOf(versie, op),
  }))
  const years: string[] = versies.flatMap(({ inhoud, van }) => [inhoud.begin, inhoud.duurzaamTot, van ?? inhoud.begin])
  const columns: Column<VersieView>[] = [
    { id: 'versie', header: t('versie'), value: (row) => t('versieNr', { versie: row.versie }) },
    { id: 'stand', header: t('stand'), value: (row) => t(`stand_${keyOf(row.stand)}`) },
    { id: 'van', header: t('van'), value: (row) => day(row.van) },
    { id: 'tot', header: t('tot'), value: (row) => day(row.tot) },
    { id: 'begin', header: t('begin'), value: (row) => day(row.inhoud.begin) },
    { id: 'duurzaam', header: t('duurzaamTot'), value: (row) => day(row.inhoud.duurzaamTot) },
    { id: 'waarom', header: t('nieuwFeit'), value: (row) => row.heropening ?? '' },
  ]
  return (
    <ChartFrame
      title={t('versiesTitle')}
      unit={t('versiesNote')}
      picture={<Timeline rows={rows} from={years.reduce(min)} to={years.reduce(max)} today={op} />}
      table={
        <DataTable
          caption={t('versiesTitle')}
          captionHidden
          columns={columns}
          rows={versies}
          rowKey={(row) => String(row.versie)}
        />
      }
    />
  )
}

/** Name of a stand as part of a text key. */
export function keyOf(stand: VersieView['stand']): 'wacht' | 'klaar' | 'inWerking' | 'opgevolgd' | 'beeindigd' {
  return stand === 'in werking' ? 'inWerking' : stand
}

function barsOf({ van, tot, inhoud, stand }: VersieView, today: string): TimelineBar[] {
  if (van === null) return [{ from: inhoud.begin, to: inhoud.duurzaamTot, kind: 'notYet' }]
  const end = tot ?? max(today, van)
  const past: TimelineBar[] = end > van ? [{ from: van, to: end, kind: 'inForce' }] : []
  return stand === 'in werking' && inhoud.duurzaamTot > end
    ? [...past, { from: end, to: inhoud.duurzaamTot, kind: 'unless' }]
    : past
}

const min = (a: string, b: string) => (a < b ? a : b)
const max = (a: string, b: string) => (a > b ? a : b)
