import { type House, isTest, resolve } from './house.ts'
import type { SourceFile } from './source-file.ts'

/** Runs in a browser: screens, the design system, the contracts that both sides share, the pure parts of the kernel. */
const isWeb = (path: string) =>
  /^(rooms\/[^/]+\/(web\/|contract\.ts$)|apps\/web\/|ui\/|kernel\/(clock|identifiers|money|period|small-numbers)\/)/.test(
    path,
  ) &&
  !isTest(path) &&
  !path.startsWith('ui/testing/') &&
  !path.endsWith('.config.ts')

const serverOnly = /^(node:.*|pg|pg-copy-streams|kysely|pino|@hono\/node-server)$/

/** No store and nothing of the server's is reached from web code: by any number of steps, and by no `import type`. */
export function webWithoutStores(house: House): string[] {
  const byPath = new Map(house.files.map((file) => [file.path, file]))
  return house.files
    .filter((file) => isWeb(file.path))
    .flatMap((entry) => {
      const found: string[] = []
      const seen = new Set([entry.path])
      const walk = (file: SourceFile, route: string) => {
        for (const each of file.imports) {
          const target = resolve(house, file, each)
          if ('package' in target && serverOnly.test(target.package) && !each.typeOnly) {
            found.push(`${route} reaches ${target.package}, which is for the server`)
          }
          if (!('path' in target) || (each.typeOnly && file !== entry) || seen.has(target.path)) continue
          const next = `${route} -> ${target.path}`
          if (isStore(target.path)) found.push(`${next}: web code reaches a store`)
          else if (!each.typeOnly) {
            seen.add(target.path)
            const following = byPath.get(target.path)
            if (following) walk(following, next)
          }
        }
      }
      walk(entry, entry.path)
      return found
    })
}

function isStore(path: string): boolean {
  return path.endsWith('.store.ts') || path.startsWith('kernel/database/')
}
