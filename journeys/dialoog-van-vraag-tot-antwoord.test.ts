import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findFaults } from './testing/accessible.ts'
import { tellStory } from './testing/story.ts'

const story = tellStory()
const vraag = 'Hoe blijft de speeltuin schoon?'
const stellingen = [
  'Wij ruimen samen op zaterdag op.',
  'De gemeente zet meer bakken neer.',
  'Kinderen leren het op school.',
]
const eigen = 'Er moet een toilet bij de speeltuin komen.'
const antwoord = 'In mei zetten wij drie bakken neer, bij elke ingang een.'
const phone = { viewport: { width: 320, height: 640 } }

let meedoen = ''

test('Laila begint een gesprek uit een sjabloon, en het staat meteen open', async () => {
  const page = await story.as('laila', '/dialoog')
  await page.getByRole('link', { name: 'Begin een gesprek' }).click()
  await page.getByRole('button', { name: 'Begin leeg' }).click()
  await page.getByLabel('Wat is de vraag?').fill(vraag)
  await page.getByLabel('Eerste stellingen').fill(stellingen.join('\n'))
  await page.getByRole('button', { name: 'Open het gesprek' }).click()
  await page.getByRole('heading', { level: 1, name: vraag }).waitFor()
  meedoen = (await page.getByText('/meedoen/').textContent()) ?? ''
  meedoen = new URL(meedoen.slice(meedoen.indexOf('http'))).pathname
  expect(meedoen).toMatch(/^\/meedoen\/[\da-f-]{36}$/)
})

test('iemand stemt op een telefoon van 320 breed, ook zonder verbinding, en schrijft zelf een stelling', async () => {
  const page = await story.visit(meedoen, phone)
  await page.getByRole('button', { name: 'Begin met stemmen' }).click()
  await page.getByRole('button', { name: 'Als inwoner' }).click()
  await page.getByText('Stelling 1.').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await findFaults(page, 320)).toEqual([])
  await page.getByRole('button', { name: 'Eens', exact: true }).click()
  await page.getByText('Stelling 2.').waitFor()

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Oneens' }).click()
  await page.getByText('Geen verbinding.').waitFor()
  await page.getByRole('button', { name: 'Vorige' }).click()
  await page.getByText('U koos: Oneens').waitFor()
  await page.getByRole('button', { name: 'Eens', exact: true }).click()
  await page.context().setOffline(false)
  await page.getByText('Geen verbinding.').waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: 'Eigen stelling' }).click()
  await page.getByLabel('Wat vindt u?').fill('Waarom is er geen toilet, nooit?')
  await page.getByText('Er staat twee keer nee in.').waitFor()
  await page.getByLabel('Wat vindt u?').fill(eigen)
  await page.getByRole('button', { name: 'Stuur mijn stelling' }).click()
  await page.getByText('Wij lezen uw stelling eerst.').waitFor()
  story.complaints.splice(0) // of the lost connection, which was asked for
})

test('in de zaal telt het scherm mee, en een papieren vel telt na twee gelijke keren', async () => {
  const page = await story.as('laila', '/dialoog')
  await page.getByRole('link', { name: vraag }).click()
  await page.getByRole('tab', { name: 'Bijeenkomsten' }).click()
  await page.getByLabel('Naam').fill('Avond bij de speeltuin')
  await page.getByRole('button', { name: 'Leg de bijeenkomst vast' }).click()
  await page.getByRole('img', { name: /QR-code naar/ }).waitFor()
  await people(page, 1).waitFor()

  await page.getByRole('link', { name: /Stemvellen invoeren/ }).click()
  const typeSheet = async () => {
    await page.getByLabel(/Stemvel 1: typ hier/).focus()
    await page.keyboard.type('112')
    await page.keyboard.press('Enter')
  }
  await typeSheet()
  await page.getByText('Stemvel 1 is een keer ingevoerd.').waitFor()
  await page.getByRole('button', { name: 'Tweede keer, als controle' }).click()
  await typeSheet()
  await page.getByText('Stemvel 1 telt mee.').waitFor()
  await page.goBack()
  await people(page, 2).waitFor()
})

test('Marit geeft antwoord, en wie stemde leest het met de eigen code', async () => {
  const visitor = await story.visit(meedoen, phone)
  await takePart(visitor)
  const code = (await visitor.locator('.md-code').textContent()) ?? ''
  await visitor.context().close()

  const marit = await story.as('marit', '/dialoog')
  await marit.getByRole('link', { name: vraag }).click()
  await marit.getByRole('tab', { name: 'Wat is ermee gedaan' }).click()
  await marit.getByRole('combobox', { name: 'Stelling' }).selectOption({ label: `2. ${stellingen[1]}` })
  const dialog = marit.getByRole('dialog')
  await dialog.getByLabel('Wij zijn bezig').check()
  await dialog.getByLabel('Waarom?').fill(antwoord)
  await dialog.getByLabel('Wie zegt dit?').fill('Marit Hofstra, wethouder')
  await dialog.getByRole('button', { name: 'Geef dit antwoord' }).click()
  await dialog.waitFor({ state: 'detached' })

  const back = await story.visit(meedoen, phone)
  await back.getByRole('button', { name: 'Ik heb al een code' }).click()
  await back.getByLabel('Uw code').fill(code)
  await back.getByRole('button', { name: 'Ga verder met deze code' }).click()
  await back.getByText('U heeft alle stellingen gezien').waitFor()
  await back.getByRole('button', { name: 'Verder' }).click()
  await back.getByRole('button', { name: 'Wat is ermee gedaan?' }).click()
  await back.getByText(antwoord).waitFor()
  expect(await back.getByText('Nieuw').count()).toBe(1)
  expect(await findFaults(back, 320)).toEqual([])
})

/** Starts anew and agrees with everything. */
async function takePart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin met stemmen' }).click()
  await page.getByRole('button', { name: 'Dat zeg ik liever niet' }).click()
  for (let number = 1; number <= stellingen.length; number++) {
    await page.getByText(`Stelling ${number}.`).waitFor()
    await page.getByRole('button', { name: 'Eens', exact: true }).click()
  }
  await page.getByText('U heeft alle stellingen gezien').waitFor()
  await page.getByRole('button', { name: 'Verder' }).click()
}

/** How many take part, on the screen for the room. */
const people = (page: Page, count: number) =>
  page.locator('.dg-room__figures div', { hasText: 'deelnemers' }).getByText(String(count), { exact: true })
