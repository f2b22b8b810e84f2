import { addDays, addMonths, type CivilDate, civilDate, zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type Period, period } from '@samenhang/kernel/period/period.ts'
import { agesOn } from '../persoon/geboortedatum.ts'
import type { ImportRow } from '../shapes.ts'
import type { Accepted } from './accept.ts'
import { readBrpDate } from './brp-date.ts'
import { type Entry, readBsn } from './persoonslijst.ts'

export type FoundGezag = {
  readonly kind: string
  readonly houder: string
  /** As the list of the child has the parent, for who has no list of their own. */
  readonly entry: Entry
  readonly period: Period
}

/**
 * Gezag that a court gave or took (category 11) and that holds today. What holds by law alone stands in no list, and a
 * third party is not named there; both are said in the report, as somebody has to fill them in.
 * @see Logisch Ontwerp BRP, element 32.10: 1 or 2 is that parent, 12 both, D a third party, 1D and 2D together
 */
export function findGezag(accepted: readonly Accepted[], today: CivilDate): { gezag: FoundGezag[]; rows: ImportRow[] } {
  const gezag: FoundGezag[] = []
  const rows: ImportRow[] = []
  for (const { key, lijst } of accepted) {
    const note = (rule: string, message: string) => {
      rows.push({ line: lijst.line, outcome: 'opgemerkt', rule, message })
    }
    if (lijst.curatele) note('curatele', 'Er is curatele; wie curator is, staat niet in de BRP.')
    if (!lijst.gezag) continue
    const during = periodOf(lijst.geboortedatum ?? null, lijst.gezag.vanaf, today)
    if (!during) {
      note('gezag', 'Dit gezag geldt vandaag niet, of de leeftijd is onbekend; het is niet bewaard.')
      continue
    }
    if (!/^(1|2|12|D|1D|2D)$/.test(lijst.gezag.houders)) {
      note('gezag', 'De aanduiding van wie gezag heeft, bestaat niet.')
      continue
    }
    if (lijst.gezag.houders.includes('D')) note('gezag', 'Een derde heeft gezag; wie dat is, staat niet in de BRP.')
    for (const nr of [1, 2] as const) {
      if (!lijst.gezag.houders.includes(String(nr))) continue
      const ouder = lijst.ouders[nr - 1]
      const houder = ouder && readBsn(ouder)
      if (!houder || ouder.geboortedatum === undefined)
        note('gezag', `Ouder ${nr} heeft gezag, maar is zonder bsn niet te bewaren.`)
      else gezag.push({ kind: key, houder, entry: ouder, period: during })
    }
  }
  return { gezag, rows }
}

/** From its first certain day, or today when that is unknown, to the day before the child can be 18. */
function periodOf(born: string | null, vanaf: string, today: CivilDate): Period | null {
  const oldest = agesOn(born, today)?.oldest
  if (born === null || oldest === undefined || oldest >= 18) return null
  const since = zCivilDate.safeParse(readBrpDate(vanaf))
  const from = since.success ? since.data : today
  if (from > today) return null
  return period(from, addDays(addMonths(civilDate(`${born}-01-01`.slice(0, 10)), 18 * 12), -1))
}
