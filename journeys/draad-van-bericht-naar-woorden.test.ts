import { formatEuro } from '@samenhang/ui/format.ts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { declaratieVanWaterlelie } from './testing/declaratie.ts'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()

const before = 1_400_016
const cents = 68_417
// Three parts of four, rounded per month.
const naarDoel = 12 * Math.round((68_333 * 3) / 4) + Math.round((cents * 3) / 4)

test('Ingrid leest een declaratie in; een fout bericht ernaast wordt met regel en element geweigerd', async () => {
  const page = await story.as('ingrid', '/uitvoering')
  const count = await ingelezen(page)
  await page.getByRole('link', { name: 'Lees berichten in' }).click()
  await page
    .getByLabel('Kies bestanden')
    .setInputFiles([
      declaratieVanWaterlelie({ cents, total: cents, nummer: 'NIEUW1' }),
      declaratieVanWaterlelie({ cents: 100, total: 101, nummer: 'FOUT1' }),
    ])
  await page.getByRole('button', { name: 'Lees 2 bestanden in' }).click()
  await page.getByText('2 van 2 bestanden gedaan').waitFor()
  await page.waitForURL('**/uitvoering/inlezen/*')
  await page.reload()
  await page.getByText('2 van 2 bestanden gedaan').waitFor()
  expect(await page.getByRole('progressbar').getAttribute('value')).toBe('2')
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  expect(await row('NIEUW1.xml').textContent()).toContain('Ingelezen')
  expect(await row('FOUT1.xml').textContent()).toContain('Geweigerd')

  const place = page.getByRole('rowheader', { name: /^regel \d+, / }).filter({ visible: true })
  expect(await place.textContent()).toMatch(/^regel \d+, Bericht\/Declaratie\/TotaalIngediendBedrag\/TotaalBedrag$/)

  await page.getByRole('link', { name: 'Berichten', exact: true }).click()
  await expect.poll(() => ingelezen(page)).toBe(count + 1)
  await page.getByLabel('Zoek in deze tabel').fill('NIEUW1')
  expect(await row('NIEUW1.xml').textContent()).toContain(formatEuro(cents, 'nl'))
  await page.getByLabel('Zoek in deze tabel').fill('FOUT1')
  await page.getByText('Geen regel past bij wat u zoekt.').waitFor()
})

test('Farida ziet de euro tot op de cent, en volgt hem naar doel en woorden', async () => {
  const page = await story.as('farida', '/plan')
  await page.getByRole('rowheader').getByRole('link', { name: 'Familie Voorbeeld' }).click()
  await page.getByText(`${formatEuro(before + cents, 'nl')} gedeclareerd`).waitFor()

  const geld = page.getByRole('region', { name: 'Waar het geld naartoe gaat' })
  await geld.getByRole('button', { name: 'Bekijk als tabel' }).click()
  const naarRust = geld.getByRole('row').filter({ hasText: 'Rust in de ochtend' }).filter({ hasText: 'Waterlelie' })
  expect(await naarRust.textContent()).toContain(formatEuro(naarDoel, 'nl'))

  const draad = page.getByRole('region', { name: 'De draad per doel' })
  await draad.getByRole('button', { name: 'Bekijk als tabel' }).click()
  const rust = draad.getByRole('row').filter({ hasText: 'Rust in de ochtend' })
  expect(await rust.textContent()).toContain('“Ik wil dat het ’s ochtends weer rustig is thuis.”')
})

test('Farida zegt waar de hulp van Werkplaats Vlier voor is; de breuk is weg', async () => {
  const page = await story.as('farida', voorbeeld)
  await page.getByText('Van 1 toewijzing is nog niet gezegd voor welk doel zij is.').waitFor()
  const draad = page.getByRole('region', { name: 'De draad per doel' })
  const broken = () => draad.getByText('Nog geen doel').filter({ visible: true }).count()
  await expect.poll(broken).toBe(1)

  await page.getByRole('link', { name: 'Zeg waar de hulp van Werkplaats Vlier voor is' }).click()
  await page.getByLabel('Ik weer aan het werk').fill('1')
  await page.getByLabel('Waarom?').fill('Zo besproken met Sanne.')
  await page.getByRole('button', { name: 'Leg vast' }).click()

  await draad.waitFor()
  await expect.poll(broken).toBe(0)
  await expect.poll(() => page.getByText('Hulp zonder doel').count()).toBe(0)
  await expect.poll(() => page.getByText('nog niet gezegd').count()).toBe(0)
  const werk = draad.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ik weer aan het werk' }) })
  await expect.poll(() => werk.textContent()).toContain('Werkplaats Vlier')
})

async function ingelezen(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 1, name: /berichten ingelezen/ })
  return Number.parseInt((await heading.textContent()) ?? '', 10)
}
