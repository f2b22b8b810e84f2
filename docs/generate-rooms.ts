import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMigrations } from '@samenhang/kernel/database/migrate.ts'
import { jobHandlers } from '@samenhang/kernel/jobs/handlers.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { listRooms } from '../apps/server/compose.ts'

const kernelMigrations = join(import.meta.dirname, '../kernel/migrations')

/**
 * The map of the rooms, as Markdown, from what the rooms declare and from the comments in their migrations. No database
 * is needed: nothing is opened, and the key that `basis` wants is a new one, thrown away.
 * @throws Error when a table has no comment.
 */
function describeRooms(): string {
  const rooms = readRooms()
  return `${[
    '# Map of the rooms',
    'Made by `node docs/generate-rooms.ts` from what the rooms declare; a test compares. Change a room, not this page.',
    'Routes stand under `/api/v1`. Purposes and their legal bases are dated data: [purposes.json](../rooms/basis/purpose/purposes.json).',
    ...rooms.flatMap((room) => describeRoom(room, rooms)),
    '## kernel',
    'What all rooms share. Work that lasts is a job of who asked for it.',
    describeOperations(jobHandlers.map(({ operation }) => operation)),
    describeTables(listTables('kernel', kernelMigrations), []),
  ].join('\n\n')}\n`
}

function readRooms(): readonly Room[] {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-map-'))
  try {
    return listRooms(join(folder, 'key'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function describeRoom(room: Room, rooms: readonly Room[]): string[] {
  const usedBy = rooms.filter(({ uses }) => uses.includes(room.name)).map(({ name }) => name)
  const hears = (room.listens ?? []).map(({ event }) => event)
  return [
    `## ${room.name}`,
    `What happens there: [README](../rooms/${room.name}/README.md).`,
    [
      `- Uses ${list(room.uses)}; used by ${list(usedBy)}.`,
      `- Publishes ${list(room.publishes ?? [])}; listens to ${list(hears)}.`,
      `- Has ${room.draad ? 'a' : 'no'} part of the draad.`,
    ].join('\n'),
    describeOperations(room.handlers.map(({ operation }) => operation)),
    describeTables(listTables(room.name, room.migrations), room.retention),
  ]
}

function describeOperations(operations: readonly Operation[]): string {
  return ['### Operations', ...operations.map(describeOperation)].join('\n\n')
}

function describeOperation(operation: Operation): string {
  const { id, kind, route, summary, permission, purposes, audit, callers } = operation
  const conditions = [
    `right \`${permission}\``,
    `for ${purposes.join(', ')}`,
    `in the log as \`${audit}\``,
    ...(callers === 'logged-in' ? [] : [`for ${callers}`]),
    ...(operation.recentLogin ? ['wants a recent login'] : []),
  ]
  return [`- **${id}** (${kind}) \`${route}\`<br>`, `  ${summary}<br>`, `  ${conditions.join('; ')}`].join('\n')
}

type Table = { readonly name: string; readonly comment: string }

function describeTables(tables: readonly Table[], retention: Room['retention']): string {
  const lines = tables.map(({ name, comment }) => {
    const kept = retention.find((one) => one.table === name)
    return `- \`${name}\`: ${comment}${kept ? `<br>\n  Kept ${kept.years ?? 'any number of'} years: ${kept.source}` : ''}`
  })
  return ['### Tables', ...lines].join('\n\n')
}

/** Tables in the order in which the migrations make them, with what their comment says. */
function listTables(room: string, folder: string): Table[] {
  const sql = readMigrations(room, folder)
    .map((migration) => migration.sql.replace(/^\s*--.*$/gm, ''))
    .join('\n')
  const comments = new Map(
    [...sql.matchAll(/COMMENT ON TABLE ([\w.]+) IS\s+'((?:[^']|'')*)'/g)].map(([, name, text = '']) => [
      name,
      text.replaceAll("''", "'"),
    ]),
  )
  return [...sql.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?([\w.]+)/g)].map(([, name = '']) => {
    const comment = comments.get(name)
    if (!comment) throw new Error(`Table ${name} has no COMMENT ON TABLE`)
    return { name, comment }
  })
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ')
}

if (process.argv.includes('--print')) process.stdout.write(describeRooms())
else writeFileSync(join(import.meta.dirname, 'rooms.md'), describeRooms())
