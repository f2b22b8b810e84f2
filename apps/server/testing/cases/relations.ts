import { uuidOf } from '../facts.ts'

/** Ids of the village that the cases use. */
export const inGezin = { huishoudenId: uuidOf('gezin') }
export const ofPersoon = { persoonId: uuidOf('daan') }
export const vandaag = '2026-11-24'
export const reden = 'Nodig voor deze test.'
export const regie = { purpose: 'ondersteuning-coordineren' }
export const toegang = { purpose: 'toegang-beoordelen' }

const everywhere = { never: 'holds in the whole tenant: it is not about one person' }

/** Somebody involved with the family as regisseur is permitted. */
export const forRegisseur = {
  wrongRole: 'raadslid',
  otherTenant: 'gm9902/regisseur',
  notInvolved: 'regisseur-elders',
  ended: 'regisseur-voorbij',
}

/** A member of the family is permitted. */
export const forInwoner = {
  wrongRole: 'raadslid',
  otherTenant: 'gm9902/sanne',
  notInvolved: 'buur',
  ended: 'weg',
}

/** A rol suffices, and one of these has it. */
export const forRol = (rol: string) => ({
  wrongRole: rol === 'raadslid' ? 'directeur' : 'raadslid',
  otherTenant: `gm9902/${rol}`,
  notInvolved: everywhere,
  ended: `${rol}-uit-dienst`,
})
