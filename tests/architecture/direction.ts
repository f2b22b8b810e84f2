import { type House, isTest, partOf, resolve } from './house.ts'

/** What each part of the house may import; itself always. Rooms among each other: see rooms.ts. */
const mayImport: Record<string, readonly string[]> = {
  kernel: [],
  standards: [],
  ui: ['kernel'],
  rooms: ['kernel', 'standards', 'rooms'],
  apps: ['kernel', 'standards', 'ui', 'rooms', 'apps'],
  journeys: ['kernel', 'standards', 'ui', 'rooms', 'apps'],
  bench: ['kernel', 'standards', 'ui', 'rooms', 'apps'],
  tests: ['kernel', 'standards', 'ui', 'rooms', 'apps'],
}

/** apps -> rooms -> kernel, never upward; another part is imported by its name; every import leads somewhere. */
export function direction(house: House): string[] {
  return house.files.flatMap((file) =>
    file.imports.flatMap((each) => {
      const target = resolve(house, file, each)
      const at = `${file.path}:${each.line}`
      if ('missing' in target) return [`${at} imports ${each.name}, which leads nowhere`]
      if (!('path' in target)) return []
      const [from, to] = [partOf(file.path), partOf(target.path)]
      if (from === to) return []
      const [kind, toKind] = [from.split('/')[0] ?? '', to.split('/')[0] ?? '']
      const webMayUseUi = toKind === 'ui' && /^rooms\/[^/]+\/web\//.test(file.path)
      if (!mayImport[kind]?.includes(toKind) && !webMayUseUi) return [`${at} ${from} may not import ${to}`]
      if (each.name.startsWith('.') && kind !== 'tests' && !isTest(file.path)) {
        return [`${at} imports ${to} by a relative path; say @samenhang/...`]
      }
      return []
    }),
  )
}
