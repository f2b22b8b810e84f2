import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCents } from '@samenhang/kernel/money/money.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zWet } from '@samenhang/uitvoering/contract.ts'
import { z } from 'zod'

/** Who can mend a break, so that a screen can say so, and whether that is this reader. */
export const zMender = z.object({ permission: z.string(), rollen: z.array(z.string()), may: z.boolean() })
export type Mender = z.infer<typeof zMender>

/** `doelId` null: no toerekening. The title is withheld when this reader does not see the doel. */
const zDoelKey = { doelId: zId.nullable(), titel: zSeen(z.string()) }

/** Declared euros of one huishouden or person. Each breakdown adds up to `total`, to the cent. */
export const zBudget = z.object({
  tenant: z.string(),
  total: zCents,
  /** Empty: this is all of it. Withheld: this reader sees a part, and there may be more. */
  rest: zSeen(zCents),
  perWet: z.array(z.object({ wet: zWet, cents: zCents })),
  perDoel: z.array(z.object({ ...zDoelKey, cents: zCents })),
  perAanbieder: z.array(z.object({ partijId: zId, naam: z.string(), cents: zCents })),
  /** `maand` is `YYYY-MM`, the month in which the prestatie began. */
  perMaand: z.array(z.object({ maand: z.string(), cents: zCents })),
  /** Wet to doel to aanbieder, for the picture. */
  flows: z.array(z.object({ wet: zWet, ...zDoelKey, partijId: zId, naam: z.string(), cents: zCents })),
  /** Toewijzingen without toerekening: `zonder doel`. */
  zonderDoel: z.array(z.object({ toewijzingId: zId, wet: zWet, naam: z.string(), cents: zCents, mender: zMender })),
  /** `toerekening.write`. */
  abilities: zAbilities,
})
export type Budget = z.infer<typeof zBudget>

/** A node of the draad: `eigen-woord`, `doel`, `toewijzing` or `declaratie`. */
export const zKnoop = z.object({
  soort: z.string(),
  id: zId,
  state: z.enum(['value', 'withheld']),
  label: z.string().nullable(),
  cents: zCents.nullable(),
})

/** Ends of a schakel are `soort/id`. */
const zSchakel = z.object({ van: z.string(), naar: z.string() })

/** A node that lacks the schakel that belongs there: `missing` is the soort of the absent neighbour. */
const zBreak = z.object({ knoop: zKnoop, missing: z.string(), side: z.enum(['before', 'after']), mender: zMender })

/** A part of the draad, as this reader may see it. */
export const zDraad = z.object({
  tenant: z.string(),
  knopen: z.array(zKnoop),
  schakels: z.array(zSchakel),
  breaks: z.array(zBreak),
})
export type DraadView = z.infer<typeof zDraad>

/** What the plan of one huishouden asks of its regisseur. */
export const zWerklijst = z.object({
  tenant: z.string(),
  huishoudenId: zId,
  naam: z.string(),
  leden: z.number().int(),
  /** Broken places of its draden by the soort that is missing; none when every draad is whole. */
  breaks: z.array(z.object({ missing: z.string(), count: z.number().int() })),
  /** The help that ends first, on a last day that is still to come. */
  einde: z.object({ naam: z.string(), einddatum: zCivilDate }).nullable(),
})
export type Werklijst = z.infer<typeof zWerklijst>

/** For which doelen a toewijzing is; weights 3 and 1 are three quarters and one. No parts: without doel again. */
export const zToerekening = z.object({
  toewijzingId: zId,
  parts: z.array(z.object({ doelId: zId, weight: z.number().int() })),
  reden: z.string(),
})
export type Toerekening = z.infer<typeof zToerekening>
