import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

/** Starts a headless Chromium: `CHROMIUM_PATH`, then an installed one, then the one bundled in @sparticuz/chromium. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path))
  return chromium.launch(executablePath ? { executablePath, args } : await bundled())
}

/** Unpacks the bundled Chromium with its libraries, which a bare Debian lacks (libnss3). */
async function bundled(): Promise<LaunchOptions> {
  const { default: packed, inflate } = await import('@sparticuz/chromium')
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
  const [executablePath, libraries] = await Promise.all([packed.executablePath(), inflate(join(bin, 'al2023.tar.br'))])
  const path = [process.env.LD_LIBRARY_PATH, join(libraries, 'lib')].filter(Boolean).join(':')
  return { executablePath, args: [...packed.args, ...args], env: { ...process.env, LD_LIBRARY_PATH: path } }
}
