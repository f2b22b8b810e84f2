/** Purposes for which somebody reads afspraken and contracts. Nobody's data are in them. */
export const readPurposes = ['beleid-voeren', 'contract-beheren', 'declaraties-betalen'] as const satisfies readonly [
  string,
  ...string[],
]

/** Those for which they are made and signed. */
export const writePurposes = ['beleid-voeren', 'contract-beheren'] as const
