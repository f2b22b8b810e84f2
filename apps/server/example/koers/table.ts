import type { House } from '@samenhang/kernel/house.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type Soort, setOwnRecord, setRecord } from '@samenhang/koers/contract.ts'
import { type As, asCaller } from '../as-caller.ts'
import { idOf } from '../ids.ts'
import { loginId, medewerkers } from '../medewerkers.ts'
import { gemeenten, regio } from '../regio.ts'

/** The table of the regio: who sits there lays down something, each in the own name. */
export type Table = {
  /** Days from today; negative is before it. */
  day(days: number): CivilDate
  as(who: string): Promise<As>
  /** Laid down by the desk of the regio. */
  koers(soort: Soort, key: string, inhoud: object, recordId?: Id): Promise<void>
  /** Laid down by the partij of who says it. */
  own(who: string, soort: Soort, key: string, inhoud: object, more?: { bevestigd?: boolean }): Promise<void>
}

/** Id of a record of the example region. */
export function koersId(soort: Soort, key: string): Id {
  return idOf(`koers ${soort} ${key}`)
}

/** Who speaks for a gemeente or organisation. */
export function speakerOf(partij: string): string {
  if (partij === gemeenten[0].tenant) return 'marit'
  if (partij === 'waterlelie') return 'ruud'
  return gemeenten.some(({ tenant }) => tenant === partij) ? `wethouder-${partij}` : `directeur-${partij}`
}

export function openTable(house: House): Table {
  const voices = new Map<string, Promise<As>>()
  const as = (who: string) => {
    const voice = voices.get(who) ?? asCaller(house, regio, loginId(who), homeOf(who))
    voices.set(who, voice)
    return voice
  }
  return {
    day: (days) => addDays(house.clock.today(), days),
    as,
    koers: async (soort, key, inhoud, recordId = koersId(soort, key)) => {
      const body = { soort, inhoud, recordId } as never
      await (await as('laila'))(setRecord, { body })
    },
    own: async (who, soort, key, inhoud, more = {}) => {
      const body = { soort, inhoud, recordId: koersId(soort, key), ...more } as never
      await (await as(who))(setOwnRecord, { body })
    },
  }
}

/** Tenant in which the login of somebody stands. */
function homeOf(who: string): string {
  return medewerkers.find(({ key }) => key === who)?.tenants[0] ?? regio
}
