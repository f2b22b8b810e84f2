/** Purposes for which somebody can receive what another shares. */
export const receivePurposes = [
  'hulp-verlenen',
  'ondersteuning-coordineren',
  'toegang-beoordelen',
  'verwijzen',
] as const

/** Purposes for which somebody shares what is known of a person. */
export const offerPurposes = ['ondersteuning-coordineren', 'toegang-beoordelen', 'hulp-verlenen'] as const
