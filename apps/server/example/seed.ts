import { putPurposes } from '@samenhang/basis/room.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { readKeyFile } from '@samenhang/kernel/secrets/key-file.ts'
import { testBsns } from '@samenhang/standards/istandaarden/fixtures.ts'
import { importBericht } from '@samenhang/uitvoering/contract.ts'
import { tellAfsprakenVerhaal } from './afspraken/tell-afspraken.ts'
import { asCaller } from './as-caller.ts'
import { inwonerRows, rondVoorbeeldRows } from './basis-rows.ts'
import { tellBeheer } from './beheer.ts'
import { berichtenVan } from './berichten.ts'
import { tellDelingen } from './delingen.ts'
import { holdGesprekken } from './gesprekken.ts'
import { familieVoorbeeld, type Gezin, otherGezinnen } from './inwoners.ts'
import { tellKoers } from './koers/tell-koers.ts'
import { administratieOf, loginId, medewerkerRows } from './medewerkers.ts'
import { caseloadRows, makePlannen } from './plannen.ts'
import { beekwijk, gemeenten, partijRows, regio } from './regio.ts'
import { hasTenant, insertRows } from './rows.store.ts'
import { tellVerhaal } from './verhaal.ts'

type Options = { readonly keyFile: string; readonly progress: (line: string) => void }

/**
 * Makes *Regio Voorbeeld* in an empty database: fictional, always the same for the same day. Who is who is put in; all
 * else comes in as it would in life: through the import of messages and through operations, with a caller and a log.
 */
export async function seedExample(house: House, { keyFile, progress }: Options): Promise<void> {
  const today = house.clock.today()
  const bsns = testBsns.values()
  const nextBsn = () => bsns.next().value ?? ''
  const gezinnen = [familieVoorbeeld(today, nextBsn), ...otherGezinnen(today, nextBsn)]
  progress(`Regio Voorbeeld: ${gemeenten.length} gemeenten, ${gezinnen.length} huishoudens`)
  await makeTenant(house, { tenant: regio, naam: 'Regio Voorbeeld', soort: 'regio' }, [], keyFile)
  const made = gemeenten.map(async ({ tenant, naam }) => {
    const own = gezinnen.filter((gezin) => gezin.tenant === tenant)
    await makeTenant(house, { tenant, naam, soort: 'gemeente' }, own, keyFile)
    const count = await importBerichten(house, tenant, own, today)
    await makePlannen(house, tenant, own)
    return count
  })
  const counts = await Promise.all(made)
  progress(`Regio Voorbeeld: ${counts.reduce((sum, count) => sum + count, 0)} berichten ingelezen`)
  await tellVerhaal(house)
  await tellKoers(house)
  await tellAfsprakenVerhaal(house)
  await tellBeheer(house)
  await holdGesprekken(house)
  progress('Regio Voorbeeld: gesprekken gehouden')
  await tellDelingen(house)
}

type Tenant = { readonly tenant: string; readonly naam: string; readonly soort: 'gemeente' | 'regio' }

async function makeTenant(
  house: House,
  { tenant, naam, soort }: Tenant,
  gezinnen: readonly Gezin[],
  keyFile: string,
): Promise<void> {
  const today = house.clock.today()
  const always = `[${addMonths(today, -36)},)`
  const keys = readKeyFile(keyFile)
  await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
    if (await hasTenant(tx))
      throw new Error(`There is a tenant ${tenant} already; the example region wants an empty database.`)
    await insertRows(tx, { 'kernel.tenant': [{ naam, soort }] })
    await putPurposes(tx, house.ids.next)
    await insertRows(tx, { 'basis.partij': partijRows(), ...medewerkerRows(tenant, always) })
    await insertRows(tx, inwonerRows(tenant, gezinnen, always, keys))
    await insertRows(tx, caseloadRows(tenant, gezinnen, always))
    if (tenant === beekwijk) await insertRows(tx, rondVoorbeeldRows(tenant, today, always))
  })
}

async function importBerichten(
  house: House,
  tenant: string,
  gezinnen: readonly Gezin[],
  today: CivilDate,
): Promise<number> {
  const administratie = await asCaller(house, tenant, loginId(administratieOf(tenant)))
  const bestanden = berichtenVan(tenant, gezinnen, today)
  for (const { naam, xml } of bestanden) {
    await administratie(importBericht, {
      query: { bestand: naam },
      body: new TextEncoder().encode(xml),
      purpose: 'berichten-verwerken',
    })
  }
  return bestanden.length
}
