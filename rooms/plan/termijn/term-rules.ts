import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { termijnen, wetten } from './kinds.ts'

export type Termijn = keyof typeof termijnen
export type WetCode = keyof typeof wetten

/** A statutory term as the law has it in a period; half open, `validTo` null is without end. */
export interface TermRule {
  termijn: Termijn
  wetten: readonly WetCode[]
  /** Which of two rows of one termijn: `spoed` or `commissie`; absent is the ordinary one. */
  variant?: 'spoed' | 'commissie'
  length: number
  unit: 'days' | 'weeks' | 'workdays'
  /** Does it move when it ends on a Saturday, Sunday or holiday? Not above 12 weeks or 90 days (ATW art. 4). */
  shiftable: boolean
  article: string
  /** False where nobody looked it up in the text of the law yet. */
  verified: boolean
  validFrom: string
  validTo: string | null
}

const gemeenteWetten = ['wmo', 'jeugdwet', 'pw', 'wgs', 'overig'] as const
const berichten = ['iwmo', 'ijw'] as const
const awb = { wetten: gemeenteWetten, unit: 'weeks', shiftable: true, validTo: null } as const
const wmo = { ...awb, wetten: ['wmo'], verified: true, validFrom: '2015-01-01' } as const
const pw = { ...awb, wetten: ['pw'], verified: false, validFrom: '2015-01-01' } as const
const wgs = { ...awb, wetten: ['wgs'], verified: false } as const
const i32 = {
  wetten: berichten,
  unit: 'workdays',
  shiftable: false,
  verified: true,
  validFrom: '2022-04-01',
  validTo: null,
} as const

/** Every term is a row: a change of the law is a new row and an end to the old one. */
export const termRules: readonly TermRule[] = [
  { ...wmo, termijn: 'onderzoek', length: 6, article: 'Wmo 2015 art. 2.3.2 lid 1' },
  { ...wmo, termijn: 'persoonlijk-plan', length: 7, unit: 'days', article: 'Wmo 2015 art. 2.3.2 lid 2' },
  {
    ...wmo,
    termijn: 'tijdelijke-voorziening',
    length: 0,
    unit: 'days',
    shiftable: false,
    article: 'Wmo 2015 art. 2.3.3',
    verified: false,
  },
  { ...wmo, termijn: 'besluit', length: 2, article: 'Wmo 2015 art. 2.3.5 lid 2', verified: false },
  {
    ...awb,
    termijn: 'besluit',
    wetten: ['jeugdwet', 'overig'],
    length: 8,
    article: 'Awb art. 4:13',
    verified: false,
    validFrom: '1994-01-01',
  },
  { ...pw, termijn: 'besluit', length: 8, article: 'Awb art. 4:13' },
  { ...pw, termijn: 'voorschot', length: 4, article: 'Participatiewet art. 52' },
  { ...pw, termijn: 'zoektermijn', length: 4, article: 'Participatiewet art. 41 lid 4' },
  { ...wgs, termijn: 'eerste-gesprek', length: 4, article: 'Wgs art. 4 lid 1', validFrom: '2012-07-01' },
  {
    ...wgs,
    termijn: 'eerste-gesprek',
    variant: 'spoed',
    length: 3,
    unit: 'workdays',
    shiftable: false,
    article: 'Wgs art. 4 lid 2',
    validFrom: '2012-07-01',
  },
  { ...wgs, termijn: 'besluit', length: 8, article: 'Wgs art. 4a', validFrom: '2021-01-01' },
  { ...awb, termijn: 'bezwaar', length: 6, article: 'Awb art. 6:7', verified: false, validFrom: '1994-01-01' },
  {
    ...awb,
    termijn: 'besluit-op-bezwaar',
    length: 6,
    article: 'Awb art. 7:10 lid 1',
    verified: false,
    validFrom: '2009-10-01',
  },
  {
    ...awb,
    termijn: 'besluit-op-bezwaar',
    variant: 'commissie',
    length: 12,
    article: 'Awb art. 7:10 lid 1',
    verified: false,
    validFrom: '2009-10-01',
  },
  {
    ...awb,
    termijn: 'ingebrekestelling',
    length: 2,
    article: 'Awb art. 4:17 lid 3',
    verified: false,
    validFrom: '2009-10-01',
  },
  {
    ...awb,
    termijn: 'dwangsom',
    length: 42,
    unit: 'days',
    shiftable: false,
    article: 'Awb art. 4:17 lid 1',
    verified: false,
    validFrom: '2009-10-01',
  },
  { ...i32, termijn: 'retourbericht', length: 3, article: 'iWmo/iJw 3.2 OP090' },
  { ...i32, termijn: 'declaratie-antwoord', length: 10, article: 'iWmo/iJw 3.2 OP090x4' },
  { ...i32, termijn: 'verzoek-antwoord', length: 5, article: 'iWmo/iJw 3.2 OP274' },
  { ...i32, termijn: 'verzoek-besluit', length: 8, unit: 'weeks', article: 'iWmo/iJw 3.2 OP346' },
  { ...i32, termijn: 'woonplaats-antwoord', length: 2, unit: 'weeks', article: 'iWmo/iJw 3.2 OP359' },
]

/** The row in force on the day that starts the term, or undefined when the law had none then. */
export function findRule(
  termijn: Termijn,
  wet: WetCode,
  on: CivilDate,
  variant?: TermRule['variant'],
): TermRule | undefined {
  return termRules.find(
    (rule) =>
      rule.termijn === termijn &&
      rule.wetten.includes(wet) &&
      rule.variant === variant &&
      on >= rule.validFrom &&
      (rule.validTo === null || on < rule.validTo),
  )
}
