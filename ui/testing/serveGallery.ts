import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

/** Builds the gallery into a temporary folder and serves it on a free port under the strict CSP of the app. */
export async function serveGallery(): Promise<{ url: string; stop: () => Promise<void> }> {
  const root = fileURLToPath(new URL('../gallery', import.meta.url))
  const outDir = await mkdtemp(join(tmpdir(), 'samenhang-gallery-'))
  const shared = { root, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const
  await build({ ...shared, mode: 'production' })
  const headers = { 'Content-Security-Policy': csp }
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1', headers } })
  const stop = async () => {
    await server.close()
    await rm(outDir, { recursive: true })
  }
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('serveGallery: the preview server has no port')
  return { url: `http://127.0.0.1:${address.port}/`, stop }
}

const csp =
  "default-src 'self'; style-src 'self' 'nonce-gallery'; img-src 'self' data:; object-src 'none'; base-uri 'none'"
