/** Purposes for which a caller works with a household or person. */
export const huishoudenPurposes = [
  'eigen-dossier',
  'ondersteuning-coordineren',
  'hulp-verlenen',
  'toegang-beoordelen',
] as const satisfies readonly [string, ...string[]]

/** Purposes for which a regisseur or consulent changes a household or who is involved with it. */
export const toegangPurposes = ['ondersteuning-coordineren', 'toegang-beoordelen'] as const

/** Every purpose of the house, for what is not about a person. */
export const everyPurpose = [
  ...huishoudenPurposes,
  'verwijzen',
  'berichten-verwerken',
  'contract-beheren',
  'declaraties-betalen',
  'verantwoorden',
  'beleid-voeren',
  'toezicht-houden',
  'systeem-beheren',
] as const
