import { type House, isTest, resolve } from './house.ts'

const mayHaveSql = (path: string) =>
  path.endsWith('.store.ts') ||
  isTest(path) ||
  path.endsWith('.long.test.ts') ||
  /^(kernel\/(?!(clock|errors|identifiers|money|period|small-numbers)\/)|(journeys|bench|tests)\/)/.test(path)

const statement =
  /^\s*(select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|truncate\s|(create|alter|drop)\s+(table|role|schema|index|policy)\s|set\s+local\s)/i

/**
 * Of rooms and apps only stores know SQL; rows do not leave them. The machinery of the kernel keeps its own few tables
 * (log, outbox, requests) and knows SQL where it does so, its pure folders do not. Tests stand on real PostgreSQL.
 */
export function sqlInStores(house: House): string[] {
  return house.files
    .filter((file) => !mayHaveSql(file.path))
    .flatMap((file) => [
      ...file.imports
        .filter((each) => {
          const target = resolve(house, file, each)
          return 'package' in target && /^(kysely|pg)$/.test(target.package)
        })
        .map((each) => `${file.path}:${each.line} imports ${each.name}, which only stores may`),
      ...file.texts
        .filter(({ name }) => statement.test(name))
        .map(({ name, line }) => `${file.path}:${line} has SQL outside a store: ${name.trim().slice(0, 40)}`),
    ])
}
