import { setToerekening } from '@samenhang/budget/contract.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { addEigenWoord, createDoel } from '@samenhang/plan/contract.ts'
import { listToewijzingen } from '@samenhang/uitvoering/contract.ts'
import { type As, asCaller } from './as-caller.ts'
import { idOf } from './ids.ts'
import { type Gezin, huishoudenId, persoonId } from './inwoners.ts'
import { loginId, medewerkerId } from './medewerkers.ts'
import { beekwijk } from './regio.ts'

/** What families want, in their words, and the doel of the regio that it serves. */
const wensen = [
  { woorden: 'Ik wil zelf weer boodschappen kunnen doen.', titel: 'Zelf boodschappen doen', dient: 'thuis' },
  { woorden: 'We willen ’s avonds gewoon samen eten.', titel: 'Samen aan tafel', dient: 'rust' },
  { woorden: 'Ik zou graag weer mensen zien overdag.', titel: 'Overdag onder de mensen', dient: 'meedoen' },
  { woorden: 'Hij moet weer naar school durven.', titel: 'Weer naar school', dient: 'school' },
  { woorden: 'Ik wil in mijn eigen huis blijven wonen.', titel: 'Thuis blijven wonen', dient: 'thuis' },
  { woorden: 'Het moet thuis rustiger worden voor de kinderen.', titel: 'Rust voor de kinderen', dient: 'rust' },
] as const

/** Households of Beekwijk that are Farida's; the rest are her colleague's. */
const ofFarida = 17

function regisseurOf(tenant: string, nr: number): string {
  if (tenant !== beekwijk) return `regisseur-${tenant}`
  return nr < ofFarida ? 'farida' : 'tom'
}

/** Households with help have a regisseur, from the day on which the help was talked about. */
export function caseloadRows(tenant: string, gezinnen: readonly Gezin[], always: string) {
  return {
    'basis.betrokkenheid': withHulp(gezinnen).map(({ key }, nr) => ({
      id: idOf(`betrokkenheid regisseur ${key}`),
      medewerker_id: medewerkerId(regisseurOf(tenant, nr)),
      dossier_id: huishoudenId(key),
      dossier_kind: 'huishouden',
      soort: 'regisseur',
      period: always,
      reden: 'regisseur van het plan, afgesproken aan de keukentafel',
    })),
  }
}

/**
 * Gives the other households of a gemeente a plan. As in life not every draad is whole: some doelen have no words yet,
 * some help has no doel.
 */
export async function makePlannen(house: House, tenant: string, gezinnen: readonly Gezin[]): Promise<void> {
  const voices = new Map<string, As>()
  for (const [nr, gezin] of withHulp(gezinnen).entries()) {
    const key = regisseurOf(tenant, nr)
    const voice = voices.get(key) ?? (await asCaller(house, tenant, loginId(key)))
    voices.set(key, voice)
    await makePlan(voice, gezin, nr, house.clock.today())
  }
}

async function makePlan(regisseur: As, { key, leden, hulp }: Gezin, nr: number, today: CivilDate): Promise<void> {
  const wens = wensen[nr % wensen.length]
  const [eerste] = leden
  if (!wens || !eerste) return
  const huishouden = huishoudenId(key)
  const wie = persoonId(hulp[0]?.wie ?? eerste.key)
  const gezegdOp = addDays(today, -20 - 11 * nr)
  const said = nr % 4 !== 3
  const woordIds = said
    ? [
        (
          await regisseur(addEigenWoord, {
            body: { huishoudenId: huishouden, persoonId: persoonId(eerste.key), woorden: wens.woorden, gezegdOp },
          })
        ).woordId,
      ]
    : []
  const { doelId } = await regisseur(createDoel, {
    body: {
      huishoudenId: huishouden,
      niveau: 'huishouden',
      titel: wens.titel,
      personen: [{ persoonId: wie }],
      woordIds,
      zonderWoorden: said ? null : 'Overgenomen uit het oude plan; het gesprek volgt nog.',
      dientDoelId: idOf(`regionaal doel ${wens.dient}`),
    },
  })
  if (nr % 5 === 4) return
  const purpose = 'ondersteuning-coordineren'
  const { items } = await regisseur(listToewijzingen, { query: { huishoudenId: huishouden }, purpose })
  for (const { toewijzingId } of items.slice(0, nr % 3 === 2 ? 1 : undefined)) {
    const body = { parts: [{ doelId, weight: 1 }], reden: 'Zo afgesproken in het plan.' }
    await regisseur(setToerekening, { body: { huishoudenId: huishouden, toewijzingId, ...body } })
  }
}

function withHulp(gezinnen: readonly Gezin[]): Gezin[] {
  return gezinnen.filter(({ key, hulp }) => key !== 'voorbeeld' && hulp.length > 0)
}
