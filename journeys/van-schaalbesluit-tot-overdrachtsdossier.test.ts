import { expect, test } from 'vitest'
import { tellStory } from './testing/story.ts'

const story = tellStory()
const titel = 'Vervoer: één bus voor twee wijken'

test('van een schaalbesluit naar een afspraak die nog niet in werking is', async () => {
  const page = await story.as('pieter', '/afspraken/nieuw')
  await page.getByLabel('Schaalbesluit').selectOption({ label: 'Vervoer naar jeugdhulp regelen wij samen' })
  await page.getByLabel('Titel').fill(titel)
  await page.getByLabel('Samenvatting').fill('Kinderen uit twee wijken rijden in dezelfde bus.')
  await page
    .getByLabel('Wat we afspreken')
    .fill('Eén bus\nBeekwijk en Waterlelie plannen de ritten samen.\n\nWachten\nTien minuten.')
  await page.getByLabel('Beekwijk', { exact: true }).check()
  await page.getByLabel('Jeugdhulp Waterlelie').check()
  await page.getByLabel('Begin', { exact: true }).fill('01-01-2026')
  await page.getByLabel('Partijen rekenen erop tot').fill('01-01-2031')
  await page.getByLabel('Wat kost het om eruit te gaan?').fill('Een jaar meebetalen.')
  await page.getByRole('button', { name: 'Maak het concept' }).click()
  await page.getByRole('button', { name: 'Bied aan om te ondertekenen' }).click()
  await page.getByText('Nog niet in werking: wacht op Beekwijk, Jeugdhulp Waterlelie').waitFor()
})

/** Signs for the own partij; `datum` is what stands in the papers. */
async function sign(who: string, wie: string, functie: string, datum: string) {
  const page = await story.as(who, '/afspraken')
  await page.getByRole('link', { name: titel }).first().click()
  await page.getByRole('link', { name: /^(Onderteken|Vul de bevoegdheid aan)$/ }).click()
  await page.getByLabel('Wie tekent').fill(wie)
  await page.getByLabel('In welke functie').fill(functie)
  await page.getByLabel('Orgaan').fill('College van B en W')
  await page.getByLabel('Datum van het besluit').fill(datum)
  await page.getByLabel('Kenmerk van het besluit').fill('2025-118')
  await page.getByRole('button', { name: 'Onderteken' }).click()
  await page.getByRole('heading', { name: 'Wie tekende, en wie mocht dat' }).waitFor()
  return page
}

test('een lege datum houdt haar tegen en zegt waarom; twee ondertekeningen met bevoegdheid zetten haar in werking', async () => {
  await sign('marit', 'Marit Hofstra', 'wethouder', '1-12-2025')
  const page = await sign('ruud', 'Ruud Zijlstra', 'directeur', '')
  await page.getByText('Nog niet in werking: de bevoegdheid van Jeugdhulp Waterlelie ontbreekt').waitFor()
  expect(await page.textContent('main')).toContain('Het besluit heeft geen datum.')
  await page.context().close()
  const mended = await sign('ruud', 'Ruud Zijlstra', 'directeur', '1-12-2025')
  await mended
    .getByText(/^In werking sinds/)
    .first()
    .waitFor()
})

test('wie het overneemt leest in het overdrachtsdossier de acht antwoorden', async () => {
  const page = await story.as('kees', '/afspraken')
  await page.getByRole('link', { name: titel }).first().click()
  await page.getByRole('link', { name: 'Overdrachtsdossier' }).click()
  for (const vraag of ['Wat is afgesproken?', 'Wie tekende, en mocht dat?', 'Hoe kunnen wij eruit?'])
    await page.getByRole('heading', { name: new RegExp(vraag.replace('?', '\\?')) }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/^overdrachtsdossier-.*\.pdf$/)
})
