import type { Scope } from './policy.ts'

/**
 * A scope as transaction settings: `scope.doel.read` is `*` or the name of a list of dossiers, and each different list
 * is sent once, as `dossiers.s0`.
 */
export function scopeSettings(scope: Scope): Record<string, string> {
  const texts = new Map<ReadonlySet<string>, string>()
  const names = new Map<string, string>()
  const nameOf = (held: ReadonlySet<string>) => {
    // Permissions of one sentence share a set, which is then written out once.
    const text = texts.get(held) ?? [...held].join()
    texts.set(held, text)
    const name = names.get(text) ?? `s${names.size}`
    names.set(text, name)
    return name
  }
  const permissions = [...scope].map(([permission, held]): [string, string] => [
    `scope.${permission}`,
    held === 'everywhere' ? '*' : nameOf(held),
  ])
  const lists = [...names].map(([text, name]): [string, string] => [`dossiers.${name}`, text])
  return Object.fromEntries([...permissions, ...lists])
}
