import { setToerekening } from '@samenhang/budget/contract.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import { addEigenWoord, createDoel, linkDoel } from '@samenhang/plan/contract.ts'
import { listToewijzingen } from '@samenhang/uitvoering/contract.ts'
import { asCaller } from './as-caller.ts'
import { idOf } from './ids.ts'
import { huishoudenId as huishoudenOf, persoonId } from './inwoners.ts'
import { loginId } from './medewerkers.ts'
import { tellPlan } from './plan-verhaal.ts'
import { beekwijk, partijId } from './regio.ts'

/**
 * The story of familie Voorbeeld: their words, the doelen that came from them, and for which doelen the help is. One
 * toewijzing is left without a doel, so that there is a break to mend.
 */
export async function tellVerhaal(house: House): Promise<void> {
  const as = (subject: string) => asCaller(house, beekwijk, loginId(subject))
  const [sanne, daan, farida] = [await as('sanne'), await as('daan'), await as('farida')]
  const huishoudenId = huishoudenOf('voorbeeld')
  const gezegdOp = addDays(house.clock.today(), -80)
  const say = (voice: typeof sanne, key: string, woorden: string, gedeeld = true) =>
    voice(addEigenWoord, { body: { huishoudenId, persoonId: persoonId(key), woorden, gezegdOp, gedeeld } })

  const ochtend = await say(sanne, 'sanne', 'Ik wil dat het ’s ochtends weer rustig is thuis.')
  const werk = await say(sanne, 'sanne', 'Ik wil weer werken. Maar niet als Daan dan alleen thuis zit.')
  const school = await say(daan, 'daan', 'Ik wil best naar school, maar niet naar die klas.', false)

  const want = (
    voice: typeof sanne,
    titel: string,
    woordId: typeof school.woordId,
    niveau: 'huishouden' | 'persoon',
    keys: string[],
  ) =>
    voice(createDoel, {
      body: {
        huishoudenId,
        niveau,
        titel,
        personen: keys.map((key) => ({ persoonId: persoonId(key) })),
        woordIds: [woordId],
        dientDoelId: idOf('regionaal doel rust'),
      },
    })
  const rust = await want(farida, 'Rust in de ochtend', ochtend.woordId, 'huishouden', [
    'sanne',
    'daan',
    'noor',
    'riet',
  ])
  const baan = await want(farida, 'Ik weer aan het werk', werk.woordId, 'huishouden', ['sanne', 'daan', 'riet'])
  const naarSchool = await want(daan, 'Daan weer naar school', school.woordId, 'persoon', ['daan'])

  const shares: Record<string, [typeof rust.doelId, number][]> = {
    waterlelie: [
      [rust.doelId, 3],
      [naarSchool.doelId, 1],
    ],
    vervoer: [[naarSchool.doelId, 1]],
    helder: [
      [rust.doelId, 1],
      [baan.doelId, 2],
    ],
  }
  const { items } = await farida(listToewijzingen, { query: { huishoudenId }, purpose: 'ondersteuning-coordineren' })
  for (const toewijzing of items) {
    const found = Object.entries(shares).find(([key]) => partijId(key) === toewijzing.aanbieder.partijId)
    if (!found) continue
    const parts = found[1].map(([doelId, weight]) => ({ doelId, weight }))
    const reden = 'Zo besproken met Sanne aan de keukentafel.'
    for (const { doelId } of parts) {
      // Daan's own doel is his: he says who helps him with it.
      const voice = doelId === naarSchool.doelId ? daan : farida
      await voice(linkDoel, { path: { doelId }, body: { partijId: toewijzing.aanbieder.partijId ?? undefined } })
    }
    await farida(setToerekening, { body: { huishoudenId, toewijzingId: toewijzing.toewijzingId, parts, reden } })
  }
  await tellPlan(house, { rust: rust.doelId, baan: baan.doelId, school: naarSchool.doelId })
}
