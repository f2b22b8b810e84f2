import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { RecordOf } from '../record/shapes.ts'
import type { Schaalbesluit } from './schaalbesluit-shapes.ts'

type Gevraagd = Schaalbesluit['zienswijzen'][number]

/** What a council or board that was asked came with; null when nothing came. */
export function findZienswijze(
  asked: Gevraagd,
  given: readonly RecordOf<'zienswijze'>[],
  schaalbesluitId: string,
): RecordOf<'zienswijze'> | null {
  const own = given.filter(
    ({ partijId, inhoud }) =>
      partijId === asked.partijId && inhoud.orgaan === asked.orgaan && inhoud.schaalbesluitId === schaalbesluitId,
  )
  return own.at(-1) ?? null
}

/**
 * Who still has time on this day and said nothing yet: a besluit waits for them. The day of the term itself counts.
 * @see Wgr art. 10 lid 5 and 35: time for a zienswijze (verify)
 */
export function listWaiting(
  besluit: Pick<Schaalbesluit, 'zienswijzen' | 'schaalbesluitId'>,
  given: readonly RecordOf<'zienswijze'>[],
  op: CivilDate,
): Gevraagd[] {
  return besluit.zienswijzen.filter(
    (asked) => op <= asked.voor && findZienswijze(asked, given, besluit.schaalbesluitId) === null,
  )
}
