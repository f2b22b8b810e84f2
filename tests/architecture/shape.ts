import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type House, roomOf } from './house.ts'

const longest = 300
const exceptionsFile = 'tests/architecture/long-files.json'
const zExceptions = z.array(z.strictObject({ path: z.string(), until: z.iso.date(), reason: z.string().min(20) }))

/** No barrels but a contract, no default exports but in configuration, no long files but by a dated exception. */
export function shape(house: House, today = new Date().toISOString().slice(0, 10)): string[] {
  return [
    ...house.files.flatMap((file) =>
      file.path === `rooms/${roomOf(file.path)}/contract.ts`
        ? []
        : file.exportsAll.map((line) => `${file.path}:${line} is a barrel (export *); only contract.ts may`),
    ),
    ...house.files.flatMap((file) =>
      file.path.endsWith('.config.ts')
        ? []
        : file.exportsDefault.map((line) => `${file.path}:${line} has a default export; name it`),
    ),
    ...tooLong(house, today),
  ]
}

function tooLong(house: House, today: string): string[] {
  const file = join(house.root, exceptionsFile)
  const exceptions = existsSync(file) ? zExceptions.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  const long = new Map(house.files.filter(({ lines }) => lines > longest).map(({ path, lines }) => [path, lines]))
  const excused = new Set(exceptions.filter(({ until }) => until >= today).map(({ path }) => path))
  return [
    ...[...long]
      .filter(([path]) => !excused.has(path))
      .map(([path, lines]) => `${path} has ${lines} lines; above ${longest} it needs an exception with an end date`),
    ...exceptions
      .filter(({ path }) => !long.has(path))
      .map(({ path }) => `${exceptionsFile} excuses ${path}, which is not too long or not there`),
  ]
}
