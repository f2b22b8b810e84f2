import { createLogin, createMedewerker, endMedewerker, setRol } from '@samenhang/basis/contract.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import { asCaller } from './as-caller.ts'
import { loginId, medewerkerId } from './medewerkers.ts'
import { beekwijk, partijId, regio } from './regio.ts'

/** What beheerders did: somebody left, and two requests wait for a second beheerder. */
export async function tellBeheer(house: House): Promise<void> {
  const [hanna, bram] = [
    await asCaller(house, beekwijk, loginId('hanna')),
    await asCaller(house, regio, loginId('bram')),
  ]
  const today = house.clock.today()
  const body = { partijId: partijId(beekwijk), naam: 'Sam de Vries', functie: 'regisseur wijkteam' }
  const sam = await hanna(createMedewerker, { body })
  const path = { medewerkerId: sam.medewerkerId }
  await hanna(setRol, { path, body: { rol: 'regisseur', from: addDays(today, -400), to: null } })
  await hanna(endMedewerker, { path, body: { to: addDays(today, -30) } })

  const account = { issuer: 'https://inloggen.beekwijk.example', subject: 'joost.bakker.2' }
  await hanna(createLogin, { body: { ...account, medewerkerId: medewerkerId('joost') } })
  const own = { medewerkerId: medewerkerId('bram') }
  await bram(setRol, { path: own, body: { rol: 'contractmanager', from: today, to: null } })
}
