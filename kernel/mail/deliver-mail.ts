import { findCaller } from '../access/find-caller.ts'
import { inTransaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import type { Outcome, Post } from './post.ts'
import { sayInMail } from './words.ts'

type Waiting = {
  id: string
  address: string
  language: 'nl' | 'en'
  path: string
  login_tenant: string | null
  login_id: string | null
  old: boolean
}

/** After this many hours a mail about something new is not news any more. */
const longestHours = 24
/** Seconds before the second try; each next one waits twice as long. */
const firstPause = 30

/**
 * Sends the oldest mail of a tenant that is due. Before it goes, its row says so and its address is gone: a server that
 * stops halfway may leave a mail unsent, and never sends one twice. Who surely did not get it is tried again.
 * @param post none when no mail is set up: what waits is put away, so that it does not go out months later.
 * @returns false when nothing is due.
 */
export async function deliverNextMail(house: House, tenant: string, post: Post | undefined): Promise<boolean> {
  const mail = await claim(house, tenant)
  if (!mail) return false
  const outcome = await send(house, mail, post)
  await inTransaction(house.pool, { tenant, role: 'runner' }, (tx) =>
    tx.sql('UPDATE kernel.mail SET state = $3, address = $4 WHERE tenant_id = $1 AND id = $2', [
      tenant,
      mail.id,
      outcome === 'later' ? 'waiting' : outcome,
      outcome === 'later' ? mail.address : null,
    ]),
  )
  return true
}

/** The mail in hand, whose row is out of reach of any other server from here on. */
async function claim(house: House, tenant: string): Promise<Waiting | undefined> {
  return inTransaction(house.pool, { tenant, role: 'runner' }, async (tx) => {
    const [mail] = await tx.sql<Waiting>(
      `SELECT id, address, language, path, login_tenant, login_id, at < $2::timestamptz - make_interval(hours => $4) AS old
       FROM kernel.mail
       WHERE tenant_id = $1 AND state = 'waiting' AND at + make_interval(secs => $3 * (power(2, attempts) - 1)) <= $2
       ORDER BY at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [tenant, house.clock.now(), firstPause, longestHours],
    )
    if (mail) {
      await tx.sql(
        `UPDATE kernel.mail SET state = 'sending', address = NULL, attempts = attempts + 1 WHERE tenant_id = $1 AND id = $2`,
        [tenant, mail.id],
      )
    }
    return mail
  })
}

async function send(house: House, mail: Waiting, post: Post | undefined): Promise<Outcome | 'expired' | 'off'> {
  if (!post) return 'off'
  if (mail.old) return 'expired'
  // On behalf of a person: whose login has ended sends nothing any more.
  if (mail.login_id && mail.login_tenant && !(await findCaller(house, mail.login_tenant, mail.login_id)))
    return 'refused'
  const { subject, text } = sayInMail(mail.language, `${post.origin}${mail.path}`)
  return post.send({ id: mail.id, to: mail.address, subject, text, at: house.clock.now() })
}
