import type { Context } from '@samenhang/kernel/database/transaction.ts'

/** What this caller may do in this room, for a screen to show or leave out. */
export function abilitiesOf({ scope }: Context): Record<string, boolean> {
  return Object.fromEntries(
    (['afspraken.write', 'afspraken.sign', 'opgave.write'] as const).map((permission) => [
      permission,
      scope.get(permission) === 'everywhere',
    ]),
  )
}
