/** Purposes for which somebody reads the koers. Nobody's data are in it. */
export const readPurposes = ['beleid-voeren', 'contract-beheren'] as const satisfies readonly [string, ...string[]]
