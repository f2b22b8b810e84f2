import { addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { SchakelInhoud, VersieInhoud } from '../reeks/shapes.ts'
import { dayOf, only, versiesOn } from './afspraak.ts'

/** Something that somebody must do because an afspraak goes on; open until the act that it asks for is there. */
export type Taak = {
  readonly soort:
    | 'bevoegdheid'
    | 'ondertekening'
    | 'evaluatie'
    | 'verkiezing'
    | 'vertrek'
    | 'duurzaam'
    | 'geldsleutel'
    | 'opzegging'
  readonly partijId: string | null
  /** Day on which it arose, or before which it is due. */
  readonly op: CivilDate
}

/** An election of councils: dated data, see `ritme/regels.json`. */
export type Verkiezing = { readonly op: CivilDate }

/**
 * What is open because of an afspraak on a day. Nothing ends by silence: where a day passes, a council changes or
 * somebody leaves, the afspraak stays in force and a task opens here.
 * @param gemeenten partijen with a council
 */
export function openTaken(
  events: readonly SchakelInhoud[],
  day: CivilDate,
  verkiezingen: readonly Verkiezing[],
  gemeenten: ReadonlySet<string>,
): Taak[] {
  const past = events.filter((event) => dayOf(event) <= day)
  const versies = versiesOn(events, day)
  const waiting = versies.filter(({ stand }) => stand === 'wacht').at(-1)
  const current = versies.findLast(({ stand }) => stand === 'in werking')
  return [
    ...(waiting?.partijen ?? []).flatMap(({ partijId, ondertekening }): Taak[] => {
      if (!ondertekening) return [{ soort: 'ondertekening', partijId, op: waiting?.inhoud.begin ?? day }]
      return ondertekening.gebreken.length > 0 ? [{ soort: 'bevoegdheid', partijId, op: ondertekening.getekendOp }] : []
    }),
    ...(current ? takenInWerking(past, current.inhoud, current.van ?? day, day, verkiezingen, gemeenten) : []),
  ]
}

function takenInWerking(
  events: readonly SchakelInhoud[],
  inhoud: VersieInhoud,
  van: CivilDate,
  day: CivilDate,
  verkiezingen: readonly Verkiezing[],
  gemeenten: ReadonlySet<string>,
): Taak[] {
  const evaluaties = only(events, 'evaluatie').map(({ gepland }) => gepland)
  const overdrachten = only(events, 'overdracht')
  const handed = (partijId: string, waarom: 'verkiezing' | 'vertrek', since: CivilDate) =>
    overdrachten.some((one) => one.partijId === partijId && one.waarom === waarom && one.op >= since)
  const partijen = inhoud.partijen.map(({ partijId }) => partijId)
  const soon = addMonths(day, 12)
  return [
    ...inhoud.evaluaties
      .filter((gepland) => gepland <= day && !evaluaties.includes(gepland))
      .map((op): Taak => ({ soort: 'evaluatie', partijId: null, op })),
    ...verkiezingen
      .filter(({ op }) => op >= van && op <= day)
      .flatMap(({ op }) =>
        partijen
          .filter((partijId) => gemeenten.has(partijId) && !handed(partijId, 'verkiezing', op))
          .map((partijId): Taak => ({ soort: 'verkiezing', partijId, op })),
      ),
    ...only(events, 'vertrek')
      .filter(({ partijId, per }) => per <= day && !handed(partijId, 'vertrek', per))
      .map(({ partijId, per }): Taak => ({ soort: 'vertrek', partijId, op: per })),
    ...(inhoud.duurzaamTot <= soon ? [{ soort: 'duurzaam', partijId: null, op: inhoud.duurzaamTot } as const] : []),
    ...(inhoud.geldsleutel && inhoud.geldsleutel.tot <= soon
      ? [{ soort: 'geldsleutel', partijId: null, op: inhoud.geldsleutel.tot } as const]
      : []),
    ...only(events, 'opzegging').map(({ partijId, per }): Taak => ({ soort: 'opzegging', partijId, op: per })),
  ]
}
