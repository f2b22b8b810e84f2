import { existsSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { type Import, readSource, type SourceFile } from './source-file.ts'

/** The whole source tree under one root. */
export interface House {
  root: string
  files: SourceFile[]
}

/** What an import leads to: a file of ours by its path from the root, somebody else's package, or nothing at all. */
export type Target = { path: string } | { package: string } | { missing: string }

const folders = ['kernel', 'standards', 'ui', 'rooms', 'apps', 'journeys', 'bench', 'tests']
const singles = new Set(['kernel', 'standards', 'ui', 'journeys', 'bench'])
const apps = new Set(['server', 'web', 'cli'])

export function readHouse(root: string): House {
  const paths = folders.flatMap((folder) => listFiles(root, folder, /\.tsx?$/))
  return { root, files: paths.map((path) => readSource(root, path)) }
}

/** Paths from the root, in order; what is built or installed is left out. */
export function listFiles(root: string, folder: string, wanted: RegExp): string[] {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist' && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) return listFiles(root, path, wanted)
      return entry.isFile() && wanted.test(path) ? [path] : []
    })
    .sort()
}

/** Our own resolver, by the conventions of the house: relative, or `@samenhang/<part>/<path>`, always with extension. */
export function resolve(house: House, file: SourceFile, { name }: Import): Target {
  const plain = name.replace(/\?.*$/, '')
  const ours = /^@samenhang\/([^/]+)\/(.+)$/.exec(plain)
  if (!plain.startsWith('.') && !ours) {
    if (plain.startsWith('@samenhang')) return { missing: name }
    return { package: isBuiltin(plain) ? `node:${plain.replace('node:', '')}` : packageName(plain) }
  }
  // `./web` is the one name in the exports of a room that is not a file.
  const inside = ours?.[2] === 'web' ? 'web/screens.tsx' : ours?.[2]
  const path = ours ? `${folderOf(ours[1] ?? '')}/${inside}` : posix.join(dirname(file.path), plain)
  return existsSync(join(house.root, path)) && /\.[a-z0-9]+$/.test(path) ? { path } : { missing: name }
}

/** The npm workspace that a path belongs to: 'kernel', 'rooms/plan', 'apps/web', 'tests'. */
export function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'rooms' || first === 'apps' ? `${first}/${second}` : first
}

/** The room of a path, or undefined outside the rooms. */
export function roomOf(path: string): string | undefined {
  return /^rooms\/([^/]+)\//.exec(path)?.[1]
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$|^rooms\/[^/]+\/testing\//.test(path)
}

function folderOf(part: string): string {
  if (singles.has(part)) return part
  return apps.has(part) ? `apps/${part}` : `rooms/${part}`
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
