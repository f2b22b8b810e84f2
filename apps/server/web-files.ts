import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'

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

/**
 * The screens: files of the build by their name, and for every other path the page, with the nonce of this answer.
 * A path that looks like a file or belongs to the API gets no page, so that a typing error does not look like success.
 */
export function addWebFiles(app: Hono): void {
  app.get('*', (context, next) => {
    const { path } = context.req
    const file = readWebFile(path)
    if (file) return context.body(new Uint8Array(file.bytes), 200, { 'Content-Type': file.mediaType })
    if (/^\/(api|auth|health)(\/|$)/.test(path) || extname(path) !== '') return next()
    const page = readWebFile(/^\/meedoen(\/|$)/.test(path) ? 'meedoen.html' : 'index.html')
    if (!page) return context.text('De schermen zijn niet gebouwd.', 503)
    return context.html(page.bytes.toString('utf8').replaceAll('__CSP_NONCE__', context.get('cspNonce')))
  })
}

function readWebFile(path: string): { bytes: Buffer; mediaType: string } | undefined {
  const file = join(webFolder, normalize(`/${path}`))
  if (path === '/' || !existsSync(file) || !statSync(file).isFile()) return undefined
  return { bytes: readFileSync(file), mediaType: mediaTypes[extname(file)] ?? 'application/octet-stream' }
}

/**
 * Builds the screens when they were never built or their sources have changed since.
 * @returns true when it built.
 */
export async function buildWeb(): Promise<boolean> {
  if (!existsSync(join(project, 'apps/web/vite.config.ts'))) return false
  const wanted = fingerprint()
  const mark = join(webFolder, 'fingerprint.txt')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return false
  const { build } = await import('vite')
  await build({ configFile: join(project, 'apps/web/vite.config.ts'), logLevel: 'warn' })
  writeFileSync(mark, wanted)
  return true
}

/** Names and contents of all sources of the screens: times change when files are copied or packed in an image. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of sources) {
    for (const entry of readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(tsx?|css|html|json|svg)$/.test(entry) || /(^|\/)(node_modules|dist)\//.test(entry)) continue
      hash.update(`${folder}/${entry}\n`).update(readFileSync(join(project, folder, entry)))
    }
  }
  return hash.digest('hex')
}
