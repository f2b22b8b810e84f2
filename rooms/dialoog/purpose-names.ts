/** For which purposes staff read what happens in a gesprek; nothing in it is about a known person. */
export const readPurposes = ['beleid-voeren', 'contract-beheren'] as const

/** For which they lead it. */
export const changePurposes = ['beleid-voeren'] as const

/** For which somebody takes part, with a code or as anyone. */
export const meedoenPurposes = ['meedoen'] as const
