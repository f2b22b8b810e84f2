import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCents } from '@samenhang/kernel/money/money.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zShort, zText } from './text-shapes.ts'

/** @see Zorginstituut Nederland, uitvoeringsvarianten iWmo en iJw */
export const variants = ['inspanningsgericht', 'outputgericht', 'taakgericht'] as const

/** Ten-thousandths of a euro, so that a tariff per minute is exact. */
export const zTarief = z.int().nonnegative()

/** What is bought of one product, and under which rules. */
export const zContractRegel = z
  .strictObject({
    product: zShort,
    variant: z.enum(variants),
    eenheid: zShort,
    tarief: zTarief,
    /** Cost build-up of the tariff (reele prijs); empty when it was not told. @see Besluit maatschappelijke ondersteuning art. 5.4 (verify) */
    opbouw: z
      .array(z.strictObject({ post: zShort, tarief: zTarief }))
      .max(20)
      .default([]),
    /** What the aanbieder must show afterwards, and how often. */
    verantwoording: zShort,
    clienten: z.int().nonnegative(),
    /** Eenheden per client and year, to tell euros; null when nobody said. */
    eenhedenPerClient: z.int().nonnegative().nullable().default(null),
    /** Agreed waiting time in days. */
    wachttijdDagen: z.int().nonnegative().nullable().default(null),
    /** Why this differs from what others do, and until when that reason holds. */
    reden: zText.nullable().default(null),
    redenTot: zCivilDate.nullable().default(null),
  })
  .refine(
    ({ opbouw, tarief }) => opbouw.length === 0 || opbouw.reduce((sum, post) => sum + post.tarief, 0) === tarief,
    {
      path: ['opbouw'],
      error: 'De delen van het tarief tellen niet op tot het tarief.',
    },
  )
  .refine(({ reden, redenTot }) => (reden === null) === (redenTot === null), {
    path: ['redenTot'],
    error: 'Een reden heeft een einddatum, en andersom.',
  })

/** One contract between a gemeente and an aanbieder. @see Contractstandaard Wmo 1.2 */
export const zContract = z
  .strictObject({
    nummer: zShort,
    gemeenteId: zId,
    aanbiederId: zId,
    wet: zShort,
    /** Artikel 1.3: looptijd, both days inclusive. */
    van: zCivilDate,
    tot: zCivilDate,
    /** Artikel 3.19. */
    opzegtermijnMaanden: z.int().min(0).max(60),
    /** Artikel 3.2. */
    indexering: zShort,
    /** Artikel 1.5: bestedingsruimte per year; null without a ceiling. */
    budgetplafondCents: zCents.nullable().default(null),
    /** Artikel 3.5 and 3.6: a stop by either side. */
    clientenstop: z
      .strictObject({
        door: z.enum(['gemeente', 'aanbieder']),
        van: zCivilDate,
        tot: zCivilDate.nullable().default(null),
        reden: zText,
      })
      .nullable()
      .default(null),
    /** Day on which buying again began. */
    inkoopGestartOp: zCivilDate.nullable().default(null),
    regels: z.array(zContractRegel).min(1).max(60),
  })
  .refine(({ van, tot }) => van <= tot, { path: ['tot'], error: 'Het contract eindigt voor het begint.' })
  .refine(({ gemeenteId, aanbiederId }) => gemeenteId !== aanbiederId, {
    path: ['aanbiederId'],
    error: 'Een contract is tussen twee partijen.',
  })
export type Contract = z.infer<typeof zContract>
export type ContractRegel = Contract['regels'][number]
