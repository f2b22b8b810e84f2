import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { changePurposes, meedoenPurposes, readPurposes } from '../purpose-names.ts'
import { zAntwoord, zAntwoordStatus } from '../shapes.ts'

/** A stelling that is breed gedragen, with what was done with it; `antwoord` null is still owed. */
export const zBreedGedragen = z.object({
  stellingId: zId,
  gesprekId: zId,
  vraag: z.string(),
  nummer: z.number().int(),
  tekst: z.string(),
  /** Day from which all groups carry it. */
  sinds: zCivilDate,
  antwoord: zAntwoord.nullable(),
  /** Whole days that it has waited, or waited until its first answer. */
  wachtdagen: z.number().int(),
  /** True when it waits longer than was promised: a finding. */
  teLaat: z.boolean(),
})
export type BreedGedragen = z.infer<typeof zBreedGedragen>

const zDekking = z.object({
  breedGedragen: z.number().int(),
  beantwoord: z.number().int(),
  /** Median of days until the first answer, over those that have one; null without any. */
  mediaanDagen: z.number().nullable(),
  /** Days within which the first answer was promised. */
  termijn: z.number().int(),
})

/** For koers and all who follow what people said: each is a source that can be cited by its `stellingId`. */
export const listBreedGedragen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'dialoog.listBreedGedragen',
  route: 'GET /dialoog/breed-gedragen',
  query: z.strictObject({ gesprekId: zId.optional() }),
  output: z.object({ items: z.array(zBreedGedragen), dekking: zDekking, abilities: zAbilities }),
  permission: 'gesprek.read',
  purposes: readPurposes,
  audit: 'stelling.gelezen',
  summary: 'Toont welke stellingen breed gedragen zijn, en wat ermee is gedaan.',
})

export const giveAntwoord = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'dialoog.giveAntwoord',
  route: 'POST /dialoog/stellingen/{stellingId}/antwoorden',
  path: z.strictObject({ stellingId: zId }),
  body: z.strictObject({
    status: zAntwoordStatus,
    namens: z.string().trim().min(2).max(120),
    /** Day on which it was said, when that was before today. */
    op: zCivilDate.optional(),
    /** In plain words (B1): what happens, or why not. */
    reden: z.string().trim().min(10).max(1000),
    schakel: z
      .strictObject({ soort: z.enum(['doel', 'afspraak', 'weigering']), id: zId })
      .nullable()
      .default(null),
  }),
  output: z.object({ antwoordId: zId }),
  permission: 'antwoord.write',
  purposes: changePurposes,
  audit: 'antwoord.gegeven',
  summary: 'Zegt wat er met een stelling is gedaan en waarom; een eerder antwoord blijft te lezen.',
})

export const listAntwoorden = operation({
  callers: 'anyone',
  kind: 'query',
  id: 'dialoog.listAntwoorden',
  route: 'GET /dialoog/open/{gesprekId}/antwoorden',
  path: z.strictObject({ gesprekId: zId }),
  output: z.object({
    items: z.array(zBreedGedragen),
    /** Answers to stellingen that are not breed gedragen. */
    andere: z.array(z.object({ stellingId: zId, nummer: z.number().int(), tekst: z.string(), antwoord: zAntwoord })),
    dekking: zDekking,
  }),
  permission: 'gesprek.open',
  purposes: meedoenPurposes,
  audit: 'antwoord.gelezen',
  summary: 'Toont aan iedereen wat er met de stellingen is gedaan, en wat nog geen antwoord heeft.',
})
