import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { z } from 'zod'
import type { Reader } from '../reader.ts'
import { type Gebeurtenis, zCase, zKind } from '../termijn/kinds.ts'
import { calculateTermijnen } from '../termijn/termijn.ts'
import type { Stap, Termijn, Vraag, zIntake } from './vraag.contract.ts'

/** A question that the fence lets this reader see. */
export type VraagRow = {
  readonly id: Id
  readonly persoonId: Id
  readonly woorden: string
  readonly gesteldOp: CivilDate
  readonly gesteldDoor: Vraag['gesteldDoor']
  readonly weg: Vraag['weg']
  readonly spoed: string | null
  readonly intake: z.infer<typeof zIntake>
  readonly ingevoerdDoor: Id
}

/** Something that happened with a question; `velden` holds what its kind asks for more. */
export type StapRow = {
  readonly id: Id
  readonly vraagId: Id
  readonly kind: Stap['kind']
  readonly wet: Gebeurtenis['wet'] | null
  readonly op: CivilDate
  readonly velden: Readonly<Record<string, unknown>>
  readonly toelichting: string | null
  readonly door: Id
}

export type TerugRow = { readonly vraagId: Id; readonly tekst: string; readonly op: CivilDate }

/** Terms of a question as they stand on a day: counted from what happened, each time anew. */
export function termijnenOf(stappen: readonly StapRow[], op: CivilDate): Termijn[] {
  const events = stappen.flatMap(({ kind, wet, op: date, velden }) =>
    zKind.safeParse(kind).success && wet ? [{ ...velden, kind, wet, date }] : [],
  )
  return calculateTermijnen(zCase.parse({ events, op })).map((term) => ({
    termijn: term.termijn,
    wet: term.wet,
    voor: term.voor,
    end: seen(term.end),
    state: term.state,
    article: term.article,
    verified: term.verified,
    steps: [...term.steps],
  }))
}

/**
 * What has to be done before a step, or undefined when it can be: independent support is pointed out before the
 * research ends, and what needs no decision is looked at before somebody applies for what does.
 * @see Wmo 2015 art. 2.3.2 lid 3 and 4
 */
export function missingBefore(kind: Stap['kind'], stappen: readonly StapRow[], urgent: boolean): string | undefined {
  const done = (wanted: Stap['kind']) => stappen.some((stap) => stap.kind === wanted)
  if (kind === 'onderzoek' && !done('clientondersteuning-aangeboden'))
    return 'Wijs eerst op onafhankelijke clientondersteuning (Wmo 2015 art. 2.3.2 lid 3).'
  if (kind === 'onderzoek' && !done('persoonlijk-plan-aangeboden') && !done('familiegroepsplan-aangeboden'))
    return 'Wijs eerst op een persoonlijk plan of familiegroepsplan (Wmo 2015 art. 2.3.2 lid 2, Jeugdwet art. 2.1).'
  if (kind === 'aanvraag' && !urgent && !done('sociale-kaart-bekeken'))
    return 'Kijk eerst wat er zonder besluit kan: de sociale kaart en de mensen om iemand heen.'
  return undefined
}

/** What a person may say themselves of a question; the rest is for who works on it. */
export const ownKinds: readonly Stap['kind'][] = [
  'persoonlijk-plan',
  'aanvraag',
  'aanvulling-ontvangen',
  'bezwaar',
  'ingebrekestelling',
  'intrekking',
]

const passedOn = { k: 'withheld', reason: 'U hoort wat de inwoner goed vindt dat u hoort.' } as const

/** A question for one reader. Who passed it on sees the question and what they may hear, not what happened since. */
export function toVraag(
  row: VraagRow,
  stappen: readonly StapRow[],
  terug: TerugRow | undefined,
  reader: Reader,
  today: CivilDate,
): Vraag {
  const whole = reader.may('vraag.read', row.persoonId)
  const own = stappen.filter(({ vraagId }) => vraagId === row.id)
  return {
    tenant: reader.tenant,
    vraagId: row.id,
    persoonId: row.persoonId,
    woorden: row.woorden,
    gesteldOp: row.gesteldOp,
    gesteldDoor: row.gesteldDoor,
    weg: row.weg,
    spoed: seen(row.spoed),
    intake: whole ? seen(row.intake.length > 0 ? row.intake : null) : passedOn,
    stappen: whole ? seen(own.map((stap) => toStap(stap, row.persoonId))) : passedOn,
    termijnen: whole ? seen(termijnenOf(own, today)) : passedOn,
    terugkoppeling: seen(terug && { tekst: terug.tekst, op: terug.op }),
    abilities: {
      'vraag.write': reader.may('vraag.write', row.persoonId),
      'vraag.answer': reader.may('vraag.answer', row.persoonId),
    },
  }
}

function toStap({ id, kind, wet, op, toelichting, door }: StapRow, persoonId: Id): Stap {
  return { stapId: id, kind, wet: seen(wet), op, toelichting: seen(toelichting), zelf: door === persoonId }
}
