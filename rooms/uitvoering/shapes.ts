import { zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCents } from '@samenhang/kernel/money/money.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zPeriod } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'

/** Law under which something is assigned and declared: iWmo carries the Wmo 2015, iJw the Jeugdwet. */
export const zWet = z.enum(['wmo', 'jeugdwet'])
export type Wet = z.infer<typeof zWet>

/** Kinds of message that are read. @see iWmo and iJw 3.2: 301 toewijzing, 305 start, 307 stop, 323 declaratie */
export const zBerichtsoort = z.union([z.literal(301), z.literal(305), z.literal(307), z.literal(323)])

export const zAanbieder = z.object({ partijId: zId, naam: z.string() })

/** Codes of lists WMO020, JZ020 and the product tables; `code` is null where only a category was assigned. */
export const zProduct = z.object({ categorie: z.string().nullable(), code: z.string().nullable() })

export const zBericht = z.object({
  berichtId: zId,
  wet: zWet,
  soort: zBerichtsoort,
  afzender: z.string(),
  ontvanger: z.string(),
  identificatie: z.string(),
  dagtekening: zCivilDate,
  bestand: z.string(),
  /** Moment of import, ISO 8601 in UTC. */
  ingelezenOp: z.string(),
  toewijzingen: z.number().int(),
  leveringen: z.number().int(),
  prestaties: z.number().int(),
  /** Total of a declaratie as the message says it; null for other kinds. */
  cents: zCents.nullable(),
})

/** A start or a stop with its own dates, as the aanbieder reported it; what was taken back is left out. */
export const zLevering = z.object({
  soort: z.enum(['start', 'stop']),
  begindatum: zCivilDate,
  /** Last day of delivery, of a stop only. */
  einddatum: zCivilDate.nullable(),
  /** Code of list WJ588 (RedenBeeindiging), of a stop only; 20 is a stop for a while. */
  reden: z.string().nullable(),
})

export const zToewijzing = z.object({
  tenant: z.string(),
  toewijzingId: zId,
  persoonId: zId,
  wet: zWet,
  nummer: z.number().int(),
  aanbieder: zAanbieder,
  product: zProduct,
  period: zPeriod,
  toegewezenOp: zCivilDate,
  omvang: z.object({ volume: z.number().int(), eenheid: z.string(), frequentie: z.string() }).nullable(),
  budgetCents: zCents.nullable(),
  /** Taken back as if it was never sent (RedenWijziging 13). */
  verwijderd: z.boolean(),
  leveringen: z.array(zLevering),
  /** Free text about the care. */
  inhoud: zSeen(z.string()),
})
export type Toewijzing = z.infer<typeof zToewijzing>

export const zPrestatie = z.object({
  prestatieId: zId,
  referentie: z.string(),
  period: zPeriod,
  volume: z.number().int(),
  eenheid: z.string(),
  /** Below zero for a credit. */
  cents: zCents,
})

/** What was declared on one toewijzing. */
export const zDeclaratiesOpToewijzing = z.object({
  tenant: z.string(),
  /** Stays the same before and after its 301 arrives. */
  toewijzingId: zId,
  /** False as long as no 301 with this number for this person and aanbieder has come in. */
  toegewezen: z.boolean(),
  persoonId: zId,
  wet: zWet,
  nummer: z.number().int(),
  aanbieder: zAanbieder,
  /** As declared, of the newest prestatie. */
  product: z.object({ categorie: z.string(), code: z.string() }),
  prestaties: z.array(zPrestatie),
  /** Sum of the prestaties. */
  cents: zCents,
})
export type DeclaratiesOpToewijzing = z.infer<typeof zDeclaratiesOpToewijzing>

/** What one aanbieder declared for one client in one message; the client under a pseudonym. */
export const zDeclaratie = z.object({
  tenant: z.string(),
  declaratieId: zId,
  wet: zWet,
  nummer: z.string(),
  aanbieder: zAanbieder,
  period: zPeriod,
  dagtekening: zCivilDate,
  /** Random, the same for one client in all declaraties of this gemeente; not its persoonId. */
  pseudoniem: zId,
  prestaties: z.number().int(),
  cents: zCents,
})

export const zIngelezen = z.object({
  berichtId: zId,
  wet: zWet,
  soort: zBerichtsoort,
  identificatie: z.string(),
  /** True when this very message was stored before: nothing happened now. */
  bekend: z.boolean(),
  toewijzingen: z.number().int(),
  leveringen: z.number().int(),
  prestaties: z.number().int(),
  /** Persons that were not known yet and were added with the data of this message. */
  personen: z.number().int(),
})
export type Ingelezen = z.infer<typeof zIngelezen>

/** Residents and declared euros of one gemeente, of at least `threshold` people in each number. */
export const zInwonersCount = z.object({
  tenant: z.string(),
  /** First day that counts: twelve months before today. */
  since: zCivilDate,
  threshold: z.number().int(),
  /** True when this is about the caller's own aanbieder only. */
  own: z.boolean(),
  rows: z.array(z.object({ wet: zWet, aanbieder: zAanbieder, inwoners: z.number().int(), cents: zCents })),
  /** Declared at all aanbieders that are not in `rows`, together; null when there is none to tell. */
  rest: zCents.nullable(),
  /** Different residents in all rows and the rest; null when it may not be told. */
  total: z.object({ inwoners: z.number().int(), cents: zCents }).nullable(),
})
export type InwonersCount = z.infer<typeof zInwonersCount>
