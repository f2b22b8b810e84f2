import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** The law under which something runs: each has its own clock, also within one conversation. */
export const wetten = {
  wmo: 'Wmo 2015',
  jeugdwet: 'Jeugdwet',
  pw: 'Participatiewet',
  wgs: 'Wet gemeentelijke schuldhulpverlening',
  overig: 'another law without a term of its own: Awb 4:13 holds',
  iwmo: 'message traffic of the Wmo (iWmo 3.2)',
  ijw: 'message traffic of the Jeugdwet (iJw 3.2)',
} as const

/**
 * What can happen, by its name in a case file. `date` is the day on which it happened; that day is never counted.
 * What happened on a day counts for the clocks of the same `wet` and the same `zaak` (none is one zaak) only.
 */
export const kinds = {
  melding: `Somebody asks for help. wmo: starts onderzoek (6 weeks) and persoonlijk-plan (7 days); with "spoed": true
    also tijdelijke-voorziening (at once: the same day). wgs: starts eerste-gesprek (4 weeks; with "spoed": true
    3 working days). pw with "jongerDan27": true: starts zoektermijn (4 weeks). jeugdwet, overig: starts nothing.`,
  'persoonlijk-plan': 'wmo. The resident hands in a persoonlijk plan: meets persoonlijk-plan.',
  'tijdelijke-voorziening': 'wmo. A temporary voorziening was given: meets tijdelijke-voorziening.',
  onderzoek: 'wmo. The onderzoek is finished and the verslag given: meets onderzoek; from this day an aanvraag counts.',
  'eerste-gesprek': `wgs. The first talk took place: meets eerste-gesprek, starts besluit (8 weeks, or the "weken" of
    the local by-law, at most 8).`,
  aanvraag: `Application. wmo: starts besluit (2 weeks), but not before the onderzoek is finished, or the term of the
    onderzoek has passed without it (the day after its end, at the earliest): an earlier aanvraag starts nothing and
    shows besluit as notStarted; a later aanvraag starts it. A case without melding counts as researched. jeugdwet,
    overig: starts besluit (8 weeks). pw: starts besluit (8 weeks) and voorschot (4 weeks). wgs: same as melding.`,
  voorschot: 'pw. An advance was paid: meets voorschot.',
  'aanvulling-gevraagd': `Missing data asked, to be supplied by "uiterlijk" (last day). Suspends besluit (with
    "bij": "bezwaar" besluit-op-bezwaar) from the day after, to the day before it is supplied, or to and with
    "uiterlijk" when nothing came; starts aanvulling, the term of who must supply it, which ends on "uiterlijk" as it
    was set. Without "uiterlijk" and not yet supplied the end is null. Nothing is suspended after the end.`,
  'aanvulling-ontvangen': 'What was asked has come in: meets aanvulling and ends that suspension ("bij" as above).',
  opschorting: `Decision time stands still for another reason (agreed with the applicant, delay by the applicant, force
    majeure) from the day after, until "hervatting", or to and with "uiterlijk". "bij" as above.`,
  hervatting: 'That standstill is over: this day counts again.',
  verlenging: `The gemeente announces a later day for besluit: "tot" is the new end, as it was announced (it does not
    move). Announced after the end it changes nothing. With "bij": "bezwaar" it is the verdaging of besluit-op-bezwaar:
    6 weeks more, and "tot" may be left out.`,
  besluit: 'The gemeente decides: meets besluit (and voorschot). Its objection term waits for bekendmaking.',
  bekendmaking: `The decision was sent or handed over: starts bezwaar (6 weeks). Meets besluit as well when the case
    has no besluit.`,
  bezwaar: `Objection came in: meets bezwaar, starts besluit-op-bezwaar: 6 weeks (with "commissie": true 12), from the
    day after the term for bezwaar has ended.`,
  'besluit-op-bezwaar': 'Decision on the objection: meets besluit-op-bezwaar.',
  ingebrekestelling: `Notice of default. Starts ingebrekestelling (2 weeks to decide still) and after it dwangsom (at
    most 42 days, first day is the day after those 2 weeks; never moved). Before the end of the term it starts nothing
    and shows notStarted. "bij": "bezwaar" when it is about the objection.`,
  intrekking: 'The resident withdraws it: every clock of that zaak that still ran is met on this day, and says so.',
  bericht: 'iwmo, ijw. A message came in: starts retourbericht (3 working days).',
  retourbericht: 'Meets retourbericht.',
  declaratie: 'iwmo, ijw. A declaration came in: starts declaratie-antwoord (10 working days).',
  'declaratie-antwoord': 'Meets declaratie-antwoord.',
  verzoek: `iwmo, ijw. A VOT or VOW came in: starts verzoek-antwoord (5 working days). With "woonplaats": true and
    refused on the woonplaatsbeginsel: also woonplaats-antwoord (2 weeks).`,
  'verzoek-antwoord': `Meets verzoek-antwoord; with "inOnderzoek": true it starts verzoek-besluit (8 weeks from this
    day).`,
  'woonplaats-antwoord': 'Refused, naming the gemeente that pays: meets woonplaats-antwoord.',
  'verzoek-besluit': 'Meets verzoek-besluit.',
} as const

/** The terms that can come out, and who has to act in them. */
export const termijnen = {
  onderzoek: 'gemeente',
  'persoonlijk-plan': 'inwoner',
  'tijdelijke-voorziening': 'gemeente',
  'eerste-gesprek': 'gemeente',
  zoektermijn: 'inwoner',
  besluit: 'gemeente',
  voorschot: 'gemeente',
  aanvulling: 'inwoner',
  bezwaar: 'inwoner',
  'besluit-op-bezwaar': 'gemeente',
  ingebrekestelling: 'gemeente',
  dwangsom: 'gemeente',
  retourbericht: 'gemeente',
  'declaratie-antwoord': 'gemeente',
  'verzoek-antwoord': 'gemeente',
  'verzoek-besluit': 'gemeente',
  'woonplaats-antwoord': 'gemeente',
} as const

/**
 * - `notStarted`: what should start it happened, and could not: the last step says why. The end is null. Only a
 *   dwangsom whose first day has not come is notStarted with its end.
 * - `running`: `op` is on or before the end, and nothing met it.
 * - `suspended`: the same, and `op` lies in a suspension.
 * - `met`: done on or before the end. A zoektermijn, which only asks to wait, is met on the day after its end.
 * - `late`: done after the end, or not done and `op` is after the end. For a term of the inwoner: it passed unused.
 */
export const states = ['notStarted', 'running', 'suspended', 'met', 'late'] as const

const names = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]
export const zWetCode = z.enum(names(wetten))
export const zKind = z.enum(names(kinds))
export const zTermijnNaam = z.enum(names(termijnen))

/** What some kinds tell more. */
export const zVelden = z.strictObject({
  /** Sets apart two matters under one law; leave out when there is one. */
  zaak: z.string().max(100).optional(),
  /** Which decision it is about. */
  bij: z.enum(['aanvraag', 'bezwaar']).optional(),
  spoed: z.boolean().optional(),
  jongerDan27: z.boolean().optional(),
  commissie: z.boolean().optional(),
  woonplaats: z.boolean().optional(),
  inOnderzoek: z.boolean().optional(),
  /** Of the local by-law for Wgs. */
  weken: z.int().min(1).max(8).optional(),
  /** Last day to supply, or of the standstill. */
  uiterlijk: zCivilDate.optional(),
  /** New end of an extension. */
  tot: zCivilDate.optional(),
})

export const zGebeurtenis = z
  .strictObject({ kind: zKind, wet: zWetCode, date: zCivilDate, ...zVelden.shape })
  .refine(({ kind, bij, tot }) => kind !== 'verlenging' || bij === 'bezwaar' || tot !== undefined, {
    path: ['tot'],
    error: 'a verlenging of a besluit says until when',
  })
  .refine(({ date, uiterlijk }) => uiterlijk === undefined || uiterlijk >= date, {
    path: ['uiterlijk'],
    error: 'is before the day of the event',
  })
export type Gebeurtenis = z.infer<typeof zGebeurtenis>

/**
 * A case file. `op` is the day on which the states are told: what happened later is left out. Without it: the day of
 * the last event. Events may stand in any order.
 */
export const zCase = z.strictObject({
  title: z.string().optional(),
  op: zCivilDate.optional(),
  events: z.array(zGebeurtenis).max(1000),
  /** For tests: why, and what must come out; the counting does not read them. A missing field is not compared. */
  note: z.string().optional(),
  expected: z
    .array(
      z.strictObject({
        termijn: zTermijnNaam,
        wet: zWetCode,
        zaak: z.string().nullable().optional(),
        rawEnd: zCivilDate.nullable().optional(),
        end: zCivilDate.nullable().optional(),
        state: z.enum(states).optional(),
        /** All days on which it stood still. */
        suspendedDays: z.int().optional(),
      }),
    )
    .optional(),
})
export type Case = z.infer<typeof zCase>
