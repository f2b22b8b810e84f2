import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

/** Starts a headless Chromium: `CHROMIUM_PATH`, then an installed one, then the one bundled in @sparticuz/chromium. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path))
  if (executablePath) return chromium.launch({ executablePath, args })
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundled.args, ...args] })
}
