import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
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
  output: z.object({ loginId: zId }),
  audit: 'login.gegeven',
  summary: 'Geeft een account toegang als medewerker of als inwoner; nooit uzelf.',
})

/** Named by the account, which is what the beheerder knows of who leaves. */
export const endLogin = operation({
  ...byBeheerder,
  id: 'basis.endLogin',
  route: 'POST /basis/logins/einde',
  body: zAccount,
  output: z.object({ loginId: zId }),
  audit: 'login.ingetrokken',
  summary: 'Neemt een account de toegang af, vanaf het volgende verzoek; nooit uzelf.',
})
