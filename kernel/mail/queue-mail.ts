import { z } from 'zod'
import type { Context } from '../database/transaction.ts'

/** An address that mail can go to. */
export const zMailAddress = z.email().max(254)

/** Tells somebody to log in and look. What it is about stands in no mail: there is no field for it. */
export type Notice = {
  /** Names the event and who hears of it, for instance `reactie/<id>/<persoonId>`: the same key is one mail, ever. */
  readonly key: string
  readonly to: string
  readonly language: 'nl' | 'en'
  /** Page to open after logging in, from `/`, without a query: letters, digits, `-` and `_` alone. */
  readonly path: string
}

/**
 * Puts a mail in line, in the transaction of the command that it tells of and on behalf of its caller: what is rolled
 * back is not mailed. Sent afterwards by `deliverNextMail`; where no mail is set up it is put away unsent.
 * @throws ZodError for an address or a path that is none.
 */
export async function queueMail(context: Context, { key, to, language, path }: Notice): Promise<void> {
  await context.sql(
    `INSERT INTO kernel.mail (tenant_id, id, key, address, language, path, caller_id, login_tenant, login_id, purpose, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
    [
      context.tenant,
      context.ids.next(),
      key,
      zMailAddress.parse(to),
      language,
      zPath.parse(path),
      context.caller.id,
      context.caller.tenants[0],
      context.caller.loginId,
      context.purpose,
      context.clock.now(),
    ],
  )
}

const zPath = z.string().regex(/^\/(?!\/)[A-Za-z0-9/_-]*$/)
