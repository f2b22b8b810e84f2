import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()

const vanSanne = 'Ik wil één avond in de week rust.'
const vanDaan = 'Ik wil best naar school, maar niet naar die klas.'
const afgeschermd = 'Daan Voorbeeld heeft ook eigen woorden, en deelt ze niet met u.'

test('Sanne schrijft op wat zij belangrijk vindt, en maakt er een doel van', async () => {
  const page = await story.as('sanne')
  await page.getByRole('link', { name: 'Schrijf op wat u belangrijk vindt' }).click()
  await page.getByLabel('Wat vindt u belangrijk?').fill(vanSanne)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await woord(page, vanSanne).waitFor()
  expect(await woord(page, vanSanne).textContent()).toContain('Uw regisseur ziet dit')

  await page.getByRole('link', { name: 'Stel een doel vast' }).first().click()
  await page.getByLabel('Hoe heet het doel?').fill('Eén avond rust')
  await page.getByRole('checkbox', { name: 'Sanne Voorbeeld', exact: true }).check()
  await page.getByRole('checkbox', { name: vanSanne }).check()
  await page.getByRole('button', { name: 'Stel het doel vast' }).click()
  const doelen = page.getByRole('region', { name: 'Wie helpt, en waarvoor' })
  await doelen.getByRole('heading', { name: 'Eén avond rust' }).waitFor()
  expect(await doelen.textContent()).toContain(`“${vanSanne}”`)
})

test('Farida ziet dat Daan woorden heeft, en pas na het delen welke', async () => {
  const farida = await story.as('farida', voorbeeld)
  await farida.getByText(afgeschermd).waitFor()
  expect(await farida.content()).not.toContain(vanDaan)

  const daan = await story.as('daan', voorbeeld)
  await woord(daan, vanDaan).getByRole('button', { name: 'Deel met mijn regisseur' }).click()
  await woord(daan, vanDaan).getByText('Uw regisseur ziet dit').waitFor()
  await farida.reload()
  await woord(farida, vanDaan).waitFor()
  expect(await farida.getByText(afgeschermd).count()).toBe(0)

  await woord(daan, vanDaan).getByRole('button', { name: 'Houd voor mezelf' }).click()
  await woord(daan, vanDaan).getByText('Alleen u ziet dit').waitFor()
  await farida.reload()
  await farida.getByText(afgeschermd).waitFor()
  expect(await farida.content()).not.toContain(vanDaan)
})

test('niemand verandert de woorden van Sanne; zij trekt ze zelf in', async () => {
  const [sanne, farida] = [await story.as('sanne', voorbeeld), await story.as('farida', voorbeeld)]
  await woord(farida, vanSanne).waitFor()
  expect(await woord(farida, vanSanne).getByRole('button').count()).toBe(0)
  await woord(sanne, vanSanne).waitFor()
  const buttons = await woord(sanne, vanSanne).getByRole('button').allTextContents()
  expect(buttons).toEqual(['Houd voor mezelf', 'Trek in'])
  for (const page of [sanne, farida]) expect(await page.locator('input, textarea, [contenteditable]').count()).toBe(0)

  await woord(sanne, vanSanne).getByRole('button', { name: 'Trek in' }).click()
  const asking = sanne.getByRole('alertdialog', { name: 'Wilt u deze woorden intrekken?' })
  await asking.getByRole('button', { name: 'Nee, laat staan' }).click()
  await asking.waitFor({ state: 'detached' })
  await woord(sanne, vanSanne).getByRole('button', { name: 'Trek in' }).click()
  await asking.getByRole('button', { name: 'Ja, trek in' }).click()
  await woord(sanne, vanSanne).getByText('Ingetrokken op').waitFor()
  expect(await woord(sanne, vanSanne).getByRole('button').count()).toBe(0)
})

function woord(page: Page, words: string) {
  const card = page.getByRole('region', { name: /^(Mijn|Eigen) woorden$/ })
  return card.getByRole('listitem').filter({ hasText: words })
}
