import type { Seen } from '@samenhang/kernel/access/seen.ts'

/** Withheld because no relation of this caller gives the right; says nothing about whether there is a value. */
export const noRight: Seen<never> = { k: 'withheld', reason: 'geen-recht' }

/** Withheld because the address is secret; there is an operation apart for who needs it now. */
export const secretAddress: Seen<never> = { k: 'withheld', reason: 'geheim-adres' }
