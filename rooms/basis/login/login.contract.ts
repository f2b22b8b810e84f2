import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** An account as the identity provider vouches for it. Logins of a trial have no address, so none is made here. */
export const zAccount = z.strictObject({
  issuer: z.url({ protocol: /^https$/, error: 'not an https address' }).max(500),
  subject: z
    .string()
    .min(1)
    .max(255)
    .refine((text) => !zBsn.safeParse(text).success, { error: 'a pseudonym of the provider, never a bsn' }),
})

/** True when another beheerder has to confirm it first; nothing was given yet. */
export const zWaits = z.boolean()

/** An account and whom it stands for. Of a resident it says no more than that: a beheerder sees no residents. */
export const zLogin = z.object({
  loginId: zId,
  issuer: z.string(),
  subject: z.string(),
  soort: z.enum(['medewerker', 'inwoner']),
  medewerkerId: zId.nullable(),
  naam: z.string().nullable(),
  actsIn: z.array(z.string()),
  from: zCivilDate,
  /** Moments in ISO 8601, UTC; null when it is not so. */
  blockedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  abilities: zAbilities,
})

const byBeheerder = {
  callers: 'logged-in',
  kind: 'command',
  purposes: ['systeem-beheren'],
  permission: 'login.write',
} as const

export const createLogin = operation({
  ...byBeheerder,
  id: 'basis.createLogin',
  route: 'POST /basis/logins',
  body: zAccount
    .extend({
      medewerkerId: zId.optional(),
      persoonId: zId.optional(),
      /** Other tenants in which this medewerker acts under the same id. */
      actsIn: z.array(z.string().max(20)).max(100).default([]),
    })
    .refine((body) => (body.medewerkerId === undefined) !== (body.persoonId === undefined), {
      error: 'Noem een medewerker of een persoon, niet allebei.',
    })
    .refine((body) => body.persoonId === undefined || body.actsIn.length === 0, {
      path: ['actsIn'],
      error: 'Alleen een medewerker werkt in meer gemeenten.',
    }),
  /** Without a login while it waits. */
  output: z.object({ loginId: zId.optional(), waits: zWaits }),
  audit: 'login.gegeven',
  summary: 'Geeft een account toegang als medewerker of als inwoner; wat vier ogen vraagt, wacht op een ander.',
})

/** Named by the account, which is what the beheerder knows of who leaves. */
export const endLogin = operation({
  ...byBeheerder,
  id: 'basis.endLogin',
  route: 'POST /basis/logins/einde',
  body: z.strictObject({ issuer: z.string().min(1).max(500), subject: z.string().min(1).max(255) }),
  output: z.object({ loginId: zId }),
  audit: 'login.ingetrokken',
  summary: 'Neemt een account de toegang af, vanaf het volgende verzoek; nooit uzelf.',
})

export const listLogins = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'basis.listLogins',
  route: 'GET /basis/logins',
  output: z.object({ items: z.array(zLogin.extend({ tenant: z.string() })) }),
  permission: 'login.read',
  purposes: ['systeem-beheren'],
  audit: 'login.gelezen',
  summary: 'Toont welke accounts toegang hebben of hadden, en van welke medewerker; van een inwoner niet van wie.',
})

const ofLogin = z.strictObject({ loginId: zId })

export const blockLogin = operation({
  ...byBeheerder,
  id: 'basis.blockLogin',
  route: 'POST /basis/logins/{loginId}/blokkade',
  path: ofLogin,
  output: ofLogin,
  audit: 'login.geblokkeerd',
  summary: 'Sluit een account buiten vanaf het volgende verzoek, tot de blokkade eindigt; nooit uzelf.',
})

export const unblockLogin = operation({
  ...byBeheerder,
  id: 'basis.unblockLogin',
  route: 'POST /basis/logins/{loginId}/blokkade/einde',
  path: ofLogin,
  output: ofLogin,
  audit: 'login.gedeblokkeerd',
  summary: 'Beeindigt de blokkade van een account; nooit van uzelf.',
})

export const setActsIn = operation({
  ...byBeheerder,
  id: 'basis.setActsIn',
  route: 'POST /basis/logins/{loginId}/tenants',
  path: ofLogin,
  body: z.strictObject({ actsIn: z.array(z.string().max(20)).max(100) }),
  output: ofLogin.extend({ waits: zWaits }),
  audit: 'login.gewijzigd',
  summary: 'Zegt in welke andere gemeenten een medewerker werkt; voor uzelf bevestigt een andere beheerder het.',
})
