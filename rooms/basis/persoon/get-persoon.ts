import { holds } from '@samenhang/kernel/access/policy.ts'
import { type Seen, seen } from '@samenhang/kernel/access/seen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { Permission } from '@samenhang/kernel/operation/operation.ts'
import { findAdres } from '../adres/adres.store.ts'
import { listBetrokkenheden } from '../betrokkenheid/betrokkenheid.store.ts'
import { getPersoon } from '../contract.ts'
import { noRight, secretAddress } from '../reasons.ts'
import { ageWhenCertain } from './geboortedatum.ts'
import { findPersoon, listGezag, listVertegenwoordigers, type Named } from './persoon.store.ts'
import { fullName } from './persoon.ts'

export const getPersoonHandler = handle(getPersoon, async (ctx, { path: { persoonId } }) => {
  const persoon = await findPersoon(ctx, persoonId)
  if (!persoon) throw new Problem('not-found')
  const may = (permission: Permission) => holds(ctx.scope, permission, persoonId)
  const unless = async <T>(permission: Permission, read: () => Promise<T | undefined>): Promise<Seen<T>> =>
    may(permission) ? seen(await read()) : noRight

  return {
    tenant: ctx.tenant,
    persoonId,
    naam: fullName(persoon),
    geboortedatum: await unless('geboorte.read', async () => persoon.geboortedatum ?? undefined),
    leeftijd: await unless('geboorte.read', async () => ageWhenCertain(persoon.geboortedatum, ctx.today) ?? undefined),
    overlijdensdatum: await unless('geboorte.read', async () => persoon.overlijdensdatum ?? undefined),
    adres:
      may('adres.read') && persoon.adres_geheim
        ? secretAddress
        : await unless('adres.read', () => findAdres(ctx, persoonId)),
    gezag: await unless('gezag.read', async () =>
      (await listGezag(ctx, persoonId)).map((one) => ({ gezagId: one.id, ...withName(one) })),
    ),
    vertegenwoordiging: await unless('vertegenwoordiging.read', async () =>
      (await listVertegenwoordigers(ctx, persoonId)).map((one) => ({
        vertegenwoordigingId: one.id,
        ...withName(one),
        scope: one.scope,
      })),
    ),
    betrokkenen: await unless('betrokkenheid.read', () => listBetrokkenheden(ctx, persoonId)),
    abilities: {
      'geheimadres.read': may('geheimadres.read') && persoon.adres_geheim,
      'eigenadres.read': may('eigenadres.read') && persoon.adres_geheim,
      'betrokkenheid.write': may('betrokkenheid.write'),
      'gezag.write': may('gezag.write'),
      'vertegenwoordiging.write': may('vertegenwoordiging.write'),
    },
  }
})

function withName({ naam, soort, period }: Named) {
  return { naam: naam ? seen(fullName(naam)) : noRight, soort, period }
}
