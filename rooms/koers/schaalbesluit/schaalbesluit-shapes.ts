import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zPeriod } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'
import { zStellingRef } from '../record/own-shapes.ts'
import { zShort, zText } from '../record/text-shapes.ts'
import { zSchaal } from './schaal.ts'

/** What is weighed, with the fact beside it. */
export const zCriterium = z.strictObject({ code: zShort, naam: zShort, feit: zText })

/** A council or board that was asked for its opinion, and before which day. */
export const zGevraagd = z.strictObject({
  partijId: zId,
  orgaan: z.enum(['raad', 'college', 'bestuur']),
  gevraagdOp: zCivilDate,
  voor: zCivilDate,
})

/** From what it came: stellingen of residents, inbreng of partijen; and the doelen that it is for. */
export const zBronnen = z.strictObject({
  stellingen: z.array(zStellingRef).max(30).default([]),
  inbrengIds: z.array(zId).max(60).default([]),
  /** Doelen of the regio that it serves. */
  doelIds: z.array(zId).max(30).default([]),
})

/** A proposal: everything that is known before it is taken. */
export const zVoorstel = z.strictObject({
  taakId: zId,
  opgaveId: zId.nullable().default(null),
  schaal: zSchaal,
  titel: zShort,
  toelichting: zText,
  partijIds: z.array(zId).min(1).max(60),
  criteria: z
    .array(zCriterium)
    .min(1)
    .max(30)
    .refine((criteria) => new Set(criteria.map(({ code }) => code)).size === criteria.length, {
      error: 'Elk criterium staat er een keer.',
    }),
  zienswijzen: z.array(zGevraagd).max(60).default([]),
  bronnen: zBronnen.default({ stellingen: [], inbrengIds: [], doelIds: [] }),
  voorgesteldOp: zCivilDate,
})

/** Samen of lokaal, for one taak: a proposal until `genomen`. */
export const zSchaalbesluit = zVoorstel.extend({
  schaalbesluitId: zId,
  genomen: z
    .object({
      op: zCivilDate,
      door: zShort,
      period: zPeriod,
      /** Looked at again before this day; after it the besluit is still valid. */
      herijkingOp: zCivilDate,
      herijkt: z.object({ op: zCivilDate, uitkomst: zText }).nullable(),
      beeindigdOm: zText.nullable(),
    })
    .nullable(),
})
export type Schaalbesluit = z.infer<typeof zSchaalbesluit>
