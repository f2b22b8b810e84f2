/** Gesprekken are of the regio; staff who act in gemeenten too ask for them there only. */
export const inRegio = { tenant: 'regio' } as const
