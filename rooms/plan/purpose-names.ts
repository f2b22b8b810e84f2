/** Purposes for which somebody works with the plan of a huishouden or person. */
export const readPurposes = [
  'eigen-dossier',
  'ondersteuning-coordineren',
  'hulp-verlenen',
] as const satisfies readonly [string, ...string[]]

/** Purposes for which a plan is changed: by the residents themselves and by their regisseur. */
export const changePurposes = ['eigen-dossier', 'ondersteuning-coordineren'] as const satisfies readonly [
  string,
  ...string[],
]

/** Purposes for which somebody works with a plan or decides about what it asks for. */
export const planPurposes = [...readPurposes, 'toegang-beoordelen'] as const satisfies readonly [string, ...string[]]
