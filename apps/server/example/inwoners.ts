import { intBelow, pick, type Random, seededRandom } from '@samenhang/kernel/clock/random.ts'
import { addDays, addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { idOf } from './ids.ts'
import { aanbieders, beekwijk, gemeenten } from './regio.ts'

/** One fictional resident; `adres` is withheld from everybody but who has the need when `geheim`. */
export type Inwoner = {
  readonly key: string
  readonly voornamen: string
  readonly geslachtsnaam: string
  readonly geboortedatum: CivilDate
  readonly geslacht: '1' | '2'
  readonly rol: string
  readonly bsn: string
  readonly geheim: boolean
}

/** Help that somebody gets: from which message it comes and what it costs a month, in eurocents. */
export type Hulp = {
  readonly wie: string
  readonly aanbieder: string
  readonly months: number
  readonly centsPerMonth: number
  readonly ended: boolean
  readonly commentaar: string | undefined
}

export type Gezin = {
  readonly key: string
  readonly tenant: string
  readonly naam: string
  readonly leden: readonly Inwoner[]
  readonly hulp: readonly Hulp[]
}

const girls = [
  'Anouk',
  'Bente',
  'Carla',
  'Dewi',
  'Esra',
  'Fleur',
  'Gerda',
  'Hanna',
  'Ilse',
  'Jet',
  'Kim',
  'Lotte',
  'Maud',
  'Nel',
  'Ouafa',
  'Puck',
]
const boys = [
  'Aart',
  'Bas',
  'Cas',
  'Dirk',
  'Emre',
  'Floris',
  'Gijs',
  'Hugo',
  'Ivo',
  'Jelle',
  'Klaas',
  'Luuk',
  'Mo',
  'Niels',
  'Otto',
  'Pim',
]
const names = [
  'Akkerman',
  'Beekhuis',
  'Citroen',
  'Duinker',
  'Eikenaar',
  'Fazant',
  'Goudvink',
  'Heide',
  'IJsvogel',
  'Jasmijn',
  'Kievit',
  'Lindeboom',
  'Meerkoet',
  'Nachtegaal',
  'Ooievaar',
  'Populier',
]

/** Familie Voorbeeld, whom the story of the example region is about. Ages are those of the story, whatever the year. */
export function familieVoorbeeld(today: CivilDate, nextBsn: () => string): Gezin {
  const born = (years: number, extraDays: number) => addDays(addMonths(today, -12 * years), -extraDays)
  const lid = (key: string, voornamen: string, age: [number, number], geslacht: '1' | '2', rol: string): Inwoner => ({
    key,
    voornamen,
    geslachtsnaam: 'Voorbeeld',
    geboortedatum: born(...age),
    geslacht,
    rol,
    bsn: nextBsn(),
    geheim: key !== 'riet',
  })
  const hulp = (wie: string, aanbieder: string, centsPerMonth: number, commentaar?: string): Hulp => ({
    wie,
    aanbieder,
    months: 12,
    centsPerMonth,
    ended: false,
    commentaar,
  })
  return {
    key: 'voorbeeld',
    tenant: beekwijk,
    naam: 'Familie Voorbeeld',
    leden: [
      lid('sanne', 'Sanne', [38, 268], '2', 'moeder'),
      lid('daan', 'Daan', [13, 176], '1', 'zoon'),
      lid('noor', 'Noor', [8, 100], '2', 'dochter'),
      lid('riet', 'Riet', [67, 200], '2', 'oma'),
    ],
    hulp: [
      hulp('daan', 'waterlelie', 68_333, 'Daan slaapt slecht en wordt boos als hij moet opstaan.'),
      hulp('daan', 'vervoer', 13_335),
      hulp('riet', 'helder', 27_500, 'Let op: hond in huis.'),
      hulp('sanne', 'vlier', 7500),
    ],
  }
}

/** The other households: forty in each gemeente, always the same ones for the same seed. */
export function otherGezinnen(today: CivilDate, nextBsn: () => string): Gezin[] {
  const random = seededRandom('regio voorbeeld')
  return gemeenten.flatMap(({ tenant }) =>
    Array.from({ length: tenant === beekwijk ? 39 : 40 }, (_, nr) =>
      makeGezin(random, today, `${tenant}-${nr}`, tenant, nextBsn),
    ),
  )
}

function makeGezin(random: Random, today: CivilDate, key: string, tenant: string, nextBsn: () => string): Gezin {
  const geslachtsnaam = pick(random, names)
  const adults = 1 + intBelow(random, 2)
  const children = intBelow(random, 3)
  const leden = Array.from({ length: adults + children }, (_, nr): Inwoner => {
    const isChild = nr >= adults
    const geslacht = intBelow(random, 2) === 0 ? '1' : '2'
    const years = isChild ? intBelow(random, 18) : 22 + intBelow(random, 60)
    return {
      key: `${key}-${nr}`,
      voornamen: pick(random, geslacht === '1' ? boys : girls),
      geslachtsnaam,
      geboortedatum: addDays(addMonths(today, -12 * years), -intBelow(random, 360)),
      geslacht,
      rol: isChild ? 'kind' : 'volwassene',
      bsn: nextBsn(),
      geheim: false,
    }
  })
  // No help before birth: who is younger than the two years of messages gets none.
  const old = leden.filter((lid) => lid.geboortedatum < addMonths(today, -36))
  const hulp = old.filter(() => intBelow(random, 5) < 2).map((lid) => makeHulp(random, tenant, lid))
  return { key, tenant, naam: `Familie ${geslachtsnaam}`, leden, hulp }
}

function makeHulp(random: Random, tenant: string, { key, rol }: Inwoner): Hulp {
  const wet = rol === 'kind' ? 'ijw' : 'iwmo'
  const code = gemeenten.find((one) => one.tenant === tenant)?.code ?? ''
  const able = aanbieders.filter((one) => one.wet === wet && one.key !== 'vervoer' && one.codes.includes(code))
  return {
    wie: key,
    aanbieder: pick(random, able).key,
    months: 3 + intBelow(random, 22),
    centsPerMonth: 5000 + 25 * intBelow(random, 3000),
    ended: intBelow(random, 5) === 0,
    commentaar: undefined,
  }
}

export function persoonId(key: string) {
  return idOf(`persoon ${key}`)
}

export function huishoudenId(key: string) {
  return idOf(`huishouden ${key}`)
}
