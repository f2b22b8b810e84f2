import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { analyse } from '@samenhang/dialoog/rekenen/analyse.ts'
import { canonicalJson, type Json } from '@samenhang/dialoog/rekenen/canonical-json.ts'
import { plantStemmen } from '@samenhang/dialoog/rekenen/testing/planted.ts'
import { launchBrowser } from '@samenhang/ui/testing/browser.ts'
import { expect, test } from 'vitest'

const site = 'http://rekenen.example/'
const folder = fileURLToPath(new URL('../../rooms/dialoog/rekenen/', import.meta.url))

/** The outcomes that are compared: groups and none, more people than are compared one by one, and Polis mode. */
const cases = [
  { people: 24, stellingen: 12, votes: 240, groups: 2, seed: 1, mode: 'standaard' },
  { people: 400, stellingen: 60, votes: 9000, groups: 3, seed: 2, mode: 'standaard' },
  { people: 300, stellingen: 40, votes: 6000, groups: 1, seed: 3, mode: 'standaard' },
  { people: 4000, stellingen: 50, votes: 60_000, groups: 4, seed: 4, mode: 'standaard', toets: false },
  { people: 400, stellingen: 60, votes: 9000, groups: 3, seed: 2, mode: 'polis' },
] as const

const html = `<!doctype html><title>rekenen</title><script type="module">
  import { analyse } from '/analyse.ts'
  import { canonicalJson } from '/canonical-json.ts'
  import { plantStemmen } from '/testing/planted.ts'
  globalThis.outcomes = ${JSON.stringify(cases)}.map((one) => canonicalJson(analyse(plantStemmen(one), one)))
</script>`

test('Chromium gives the same bytes as Node', async () => {
  const here = cases.map((one) => canonicalJson(analyse(plantStemmen(one), one) as unknown as Json))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.route(`${site}**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(1)
      if (path === '') return route.fulfill({ contentType: 'text/html', body: html })
      const body = stripTypeScriptTypes(readFileSync(`${folder}${path}`, 'utf8'))
      return route.fulfill({ contentType: 'text/javascript', body })
    })
    await page.goto(site)
    await page.waitForFunction('globalThis.outcomes')
    const there = await page.evaluate<string[]>('globalThis.outcomes')
    expect(there.length).toBe(here.length)
    for (const [index, bytes] of there.entries()) expect(bytes === here[index], `case ${index}`).toBe(true)
  } finally {
    await browser.close()
  }
})
