import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zPeriod } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'

/** Kinds of dated involvement; each gives the relation of the same name. */
export const zBetrokkenheidSoort = z.enum([
  'regisseur',
  'behandeling',
  'consulent',
  'verwijzer',
  'steekproef',
  'onderzoek',
])

/** Kinds of organisation. */
export const zPartijSoort = z.enum([
  'gemeente',
  'regio',
  'rijk',
  'aanbieder',
  'gecertificeerde instelling',
  'verzekeraar',
  'school',
  'bibliotheek',
  'huisartsenpraktijk',
  'accountant',
  'overig',
])

/** Rollen of a medewerker; by itself none of them shows a person. */
export const zRol = z.enum([
  'regisseur',
  'consulent',
  'professional',
  'verwijzer',
  'contractmanager',
  'beleid',
  'bestuurder',
  'raadslid',
  'directeur',
  'financieel',
  'accountant',
  'fg',
  'toezichthouder',
  'beheerder',
])

export const zGezagSoort = z.enum(['ouderlijk gezag', 'voogdij', 'voorlopige voogdij'])

export const zVertegenwoordigingSoort = z.enum([
  'gemachtigde',
  'bewindvoerder',
  'mentor',
  'curator',
  'wettelijk vertegenwoordiger',
])

/** In what somebody may act for another. */
export const zVertegenwoordigingScope = z.enum(['doelen', 'toewijzingen', 'euros', 'woorden', 'zorginhoud'])

export const zAdres = z.object({
  straat: z.string(),
  huisnummer: z.string(),
  postcode: z.string().nullable(),
  plaats: z.string().nullable(),
})
export type Adres = z.infer<typeof zAdres>

export const zGeheimAdres = z.object({ persoonId: zId, adres: zSeen(zAdres) })

const zLid = z.object({
  lidId: zId,
  persoonId: zId,
  naam: z.string(),
  rol: z.string(),
  /** Whole years today; what is not certain from an incomplete date of birth is empty. */
  leeftijd: zSeen(z.number().int()),
  period: zPeriod,
})

const zBetrokkene = z.object({
  betrokkenheidId: zId,
  medewerkerId: zId,
  naam: z.string(),
  partij: z.string(),
  soort: zBetrokkenheidSoort,
  period: zPeriod,
})

export const zHuishouden = z.object({
  tenant: z.string(),
  huishoudenId: zId,
  naam: z.string(),
  leden: z.array(zLid),
  betrokkenen: zSeen(z.array(zBetrokkene)),
  abilities: zAbilities,
})
export type Huishouden = z.infer<typeof zHuishouden>

export const zHuishoudenRegel = z.object({
  tenant: z.string(),
  huishoudenId: zId,
  naam: z.string(),
  leden: z.number().int(),
  /** Kinds of relation through which the caller sees it: regisseur, behandeling, lid. */
  via: z.array(z.string()),
})

const zGezaghouder = z.object({ gezagId: zId, naam: zSeen(z.string()), soort: z.string(), period: zPeriod })
const zVertegenwoordiger = z.object({
  vertegenwoordigingId: zId,
  naam: zSeen(z.string()),
  soort: z.string(),
  scope: z.array(z.string()),
  period: zPeriod,
})

export const zPersoonRegel = z.object({
  tenant: z.string(),
  persoonId: zId,
  naam: z.string(),
  /** Kinds of relation through which the caller sees them: behandeling, gezag, vertegenwoordiging. */
  via: z.array(z.string()),
})

export const zPersoon = z.object({
  tenant: z.string(),
  persoonId: zId,
  naam: z.string(),
  /** As far as it is known: `1950`, `1950-07` or `1950-07-12`. */
  geboortedatum: zSeen(z.string()),
  leeftijd: zSeen(z.number().int()),
  overlijdensdatum: zSeen(z.string()),
  adres: zSeen(zAdres),
  gezag: zSeen(z.array(zGezaghouder)),
  vertegenwoordiging: zSeen(z.array(zVertegenwoordiger)),
  betrokkenen: zSeen(z.array(zBetrokkene)),
  abilities: zAbilities,
})
export type Persoon = z.infer<typeof zPersoon>

export const zPartij = z.object({
  partijId: zId,
  naam: z.string(),
  soort: z.string(),
  agbcode: z.string().nullable(),
  gemeentecode: z.string().nullable(),
  /** Last day on which it takes part; null while it does. */
  einde: zCivilDate.nullable(),
})

export const zMedewerker = z.object({
  medewerkerId: zId,
  naam: z.string(),
  functie: z.string(),
  partijId: zId,
  partij: z.string(),
  rollen: z.array(z.string()),
  /** Last day of work; null while they work here. */
  einde: zCivilDate.nullable(),
})

/** What became of one row of an imported file; names the rule, never the value. */
export const zImportRow = z.object({
  /** Line in the file, the header being line 1. */
  line: z.number().int(),
  outcome: z.enum(['bewaard', 'bestond al', 'aanvulling', 'geweigerd', 'opgemerkt']),
  rule: z.string(),
  message: z.string(),
})
export type ImportRow = z.infer<typeof zImportRow>
