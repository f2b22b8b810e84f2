import { basename, dirname } from 'node:path'
import { type House, isTest, resolve } from './house.ts'

/**
 * Clock and chance are passed in everywhere in a room but on its screens; the file that is named like its folder
 * (`doel/doel.ts`) holds types and rules, and imports no store, no database and nothing of Node.
 */
export function pureRules(house: House): string[] {
  return house.files
    .filter(({ path }) => /^rooms\/[^/]+\/(?!web\/)/.test(path) && !isTest(path))
    .flatMap((file) => {
      const impure = file.impure.map(
        ({ name, line }) => `${file.path}:${line} has ${name}; pass the clock or chance in`,
      )
      if (basename(file.path, '.ts') !== basename(dirname(file.path))) return impure
      const reaches = file.imports.flatMap((each) => {
        const target = resolve(house, file, each)
        const touches =
          'package' in target
            ? /^(node:|pg$|kysely$)/.test(target.package)
            : 'path' in target && (target.path.endsWith('.store.ts') || target.path.startsWith('kernel/database/'))
        return touches ? [`${file.path}:${each.line} holds rules and may not import ${each.name}`] : []
      })
      return [...impure, ...reaches]
    })
}
