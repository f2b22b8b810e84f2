import type { Context } from '@samenhang/kernel/database/transaction.ts'

/** What the caller may do in the koers: for the regio, and for the own partij. */
export function abilitiesOf({ scope, caller }: Context): Record<string, boolean> {
  return {
    'koers.write': scope.get('koers.write') === 'everywhere',
    'inbreng.write': scope.get('inbreng.write') === 'everywhere' && caller.partijId !== null,
  }
}
