import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { findSecretKeys, hideAdressen } from '../adres/adres.store.ts'
import { identifierKey } from '../bsn/bsn.store.ts'
import { markAdresGeheim } from '../persoon/persoon.store.ts'
import { identifierOf } from './accept.ts'
import type { Persoonslijst } from './persoonslijst.ts'
import { homeOf } from './propose-huishoudens.ts'

/**
 * Homes and persons that must stay secret: of who asks for it on any of their lists, of whoever lives there, and where
 * somebody with a secret address was known to live already. What stood in the open until now is hidden first.
 * @param known persons who are in this tenant already, by the key of their number
 * @returns keys of homes and of numbers together
 */
export async function hideSecret(
  ctx: Context,
  keys: Keys,
  lists: readonly Persoonslijst[],
  known: ReadonlyMap<string, Id>,
): Promise<ReadonlySet<string>> {
  const homes = lists.flatMap((lijst) => homeOf(lijst) ?? [])
  const secret = new Set(await findSecretKeys(ctx, keys, homes))
  for (const lijst of lists.filter((one) => one.geheim)) {
    const identifier = identifierOf(lijst)
    const home = homeOf(lijst)
    if (identifier) secret.add(identifierKey(identifier))
    if (home) secret.add(home)
  }
  const persons = [...known].flatMap(([key, id]) => (secret.has(key) ? [id] : []))
  await markAdresGeheim(ctx, [...persons, ...(await hideAdressen(ctx, keys, persons, secret))])
  return secret
}
