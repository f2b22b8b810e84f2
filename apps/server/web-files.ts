import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['apps/web', 'ui', 'rooms', 'kernel']

/** Folder with the built screens. */
export const webFolder = join(project, 'apps/web/dist')

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** One built file, or undefined when there is none by that name inside the folder. */
export function readWebFile(path: string): { bytes: Buffer; mediaType: string; hashed: boolean } | undefined {
  const name = normalize(path).replace(/^\/+/, '')
  if (name.startsWith('..')) return undefined
  const file = join(webFolder, name)
  if (!existsSync(file) || !statSync(file).isFile()) return undefined
  const mediaType = mediaTypes[extname(file)] ?? 'application/octet-stream'
  return { bytes: readFileSync(file), mediaType, hashed: name.startsWith('assets/') }
}

/**
 * Builds the screens when they were never built or their sources have changed since.
 * @returns true when it built.
 */
export async function buildWeb(): Promise<boolean> {
  const wanted = fingerprint()
  const mark = join(webFolder, 'fingerprint.txt')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return false
  const { build } = await import('vite')
  await build({ configFile: join(project, 'apps/web/vite.config.ts'), logLevel: 'warn' })
  const { writeFileSync } = await import('node:fs')
  writeFileSync(mark, wanted)
  return true
}

/** Names, sizes and times of all sources of the screens. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of sources) {
    for (const entry of readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(tsx?|css|html|json|svg)$/.test(entry) || /(^|\/)(node_modules|dist)\//.test(entry)) continue
      const { size, mtimeMs } = statSync(join(project, folder, entry))
      hash.update(`${folder}/${entry} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
