import type { Scope } from './policy.ts'

/**
 * A scope as transaction settings: `scope.doel.read` is `*` or the name of a list of dossiers, and each different list
 * is sent once, as `dossiers.s0`.
 */
export function scopeSettings(scope: Scope): Record<string, string> {
  const names = new Map<string, string>()
  const nameOf = (list: string) => {
    const name = names.get(list) ?? `s${names.size}`
    names.set(list, name)
    return name
  }
  const permissions = [...scope].map(([permission, held]): [string, string] => [
    `scope.${permission}`,
    held === 'everywhere' ? '*' : nameOf([...held].join()),
  ])
  const lists = [...names].map(([list, name]): [string, string] => [`dossiers.${name}`, list])
  return Object.fromEntries([...permissions, ...lists])
}
