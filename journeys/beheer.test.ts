import { geheimAdres } from '@samenhang/server/example/basis-rows.ts'
import { persoonId } from '@samenhang/server/example/inwoners.ts'
import { medewerkerId } from '@samenhang/server/example/medewerkers.ts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()
const beekwijk = '/basis/gm9901'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
/** Presses, and says yes in the window that asks once more. */
const confirm = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).first().click()
  const asking = page.getByRole('alertdialog', { name })
  await asking.getByRole('button', { name: 'Ja, doe dit' }).click()
  await asking.waitFor({ state: 'detached' })
}

test('Hanna neemt iemand aan: een organisatie, een medewerker, een rol en een account', async () => {
  const page = await story.as('hanna', beekwijk)
  await page.getByRole('link', { name: 'Voeg een organisatie toe' }).click()
  await page.getByLabel('Hoe heet de organisatie?').fill('Bibliotheek Beekwijk')
  await page.getByLabel('Wat voor organisatie is het?').selectOption('bibliotheek')
  await press(page, 'Voeg toe')
  await page.getByRole('heading', { name: 'Bibliotheek Beekwijk', level: 1 }).waitFor()

  await page.goto(`${beekwijk}/medewerkers/nieuw`)
  await page.getByLabel('Hoe heet deze medewerker?').fill('Nora Blom')
  await page.getByLabel('Wat is de functie?').fill('medewerker informatiepunt')
  await page.getByLabel('Voor welke organisatie?').selectOption({ label: 'Bibliotheek Beekwijk' })
  await press(page, 'Voeg toe')
  await page.getByRole('heading', { name: 'Nora Blom', level: 1 }).waitFor()
  await page.getByLabel('Welke rol?').selectOption('beleid')
  await press(page, 'Geef deze rol')
  await page.getByRole('rowheader', { name: 'Beleid' }).waitFor()

  await page.getByLabel('Inlogdienst').fill('https://inloggen.beekwijk.example')
  await page.getByRole('textbox', { name: 'Account' }).fill('nora.blom')
  await press(page, 'Koppel dit account')
  await page.getByRole('rowheader', { name: 'nora.blom' }).waitFor()
  await press(page, 'Leg de laatste werkdag vast')
  await page.getByRole('dialog').getByRole('button', { name: 'Leg vast' }).click()
  await page
    .getByText(/^Tot en met/)
    .first()
    .waitFor()
})

test('een blokkade bijt op het volgende verzoek', async () => {
  const els = await story.as('els', '/plan')
  await els.getByText('Riet Voorbeeld').first().waitFor()
  const hanna = await story.as('hanna', `${beekwijk}/medewerkers/${medewerkerId('els')}`)
  await confirm(hanna, 'Blokkeer els')
  await hanna.getByText('Geblokkeerd').waitFor()
  await els.reload()
  await els.getByRole('heading', { name: 'Met wie kijkt u mee?' }).waitFor()
  expect(await els.getByRole('button', { name: 'Kijk mee als Els Kuiper' }).count()).toBe(0)
  await confirm(hanna, 'Hef de blokkade op van els')
  await els.reload()
  await els.getByRole('button', { name: 'Kijk mee als Els Kuiper' }).waitFor()
})

test('wat Bram zichzelf geeft, bevestigt Hanna; Bram kan dat niet', async () => {
  const bram = await story.as('bram', `/basis/regio/medewerkers/${medewerkerId('bram')}`)
  await bram.getByText('Dit bent u zelf').waitFor()
  await bram.getByLabel('Welke rol?').selectOption('financieel')
  await press(bram, 'Vraag deze rol aan een andere beheerder')
  await bram.getByRole('link', { name: 'Bekijk de vragen' }).click()
  const asked = (page: Page) => page.getByRole('row').filter({ hasText: 'Financiële administratie' })
  await asked(bram).getByText('U vroeg dit zelf.').waitFor()
  expect(await bram.getByRole('button', { name: /^Bevestig/ }).count()).toBe(0)

  const hanna = await story.as('hanna', '/basis/regio/bevestigingen')
  await asked(hanna).getByRole('button', { name: 'Bevestig dit voor Bram Kok' }).click()
  await hanna.getByRole('alertdialog').getByRole('button', { name: 'Ja, doe dit' }).click()
  await asked(hanna).getByText('Bevestigd door Hanna Visser').waitFor()
  await bram.goto('/basis')
  await bram.getByText('beheerder, financieel').waitFor()
})

test('een beheerder opent geen dossier', async () => {
  const page = await story.as('hanna', voorbeeld)
  await page.getByText('Deze pagina is er niet, of u mag haar niet zien.').waitFor()
  await page.goto(`/basis/personen/${persoonId('sanne')}`)
  await page.getByText('Deze pagina is er niet, of u mag haar niet zien.').waitFor()
  await page.goto(`${beekwijk}/logins`)
  await page.getByText('Een inwoner').first().waitFor()
  expect(await page.content()).not.toMatch(/Voorbeeld, Sanne|Sanne Voorbeeld|Daan Voorbeeld/)
})

test('een geheim adres staat op geen pagina: Farida geeft een reden, Sanne vraagt het zelf, en sluiten wist het', async () => {
  const sanne = `/basis/personen/${persoonId('sanne')}`
  const farida = await story.as('farida', sanne)
  await press(farida, 'Bekijk het geheime adres')
  await press(farida, 'Toon het adres en bewaar mijn reden')
  await farida.getByText('Kijk nog naar 1 antwoord').waitFor()
  expect(await farida.content()).not.toContain(geheimAdres.straat)
  await farida.getByLabel('Waarom heeft u dit adres nu nodig?').fill('huisbezoek op donderdag')
  await press(farida, 'Toon het adres en bewaar mijn reden')
  await farida.getByText(geheimAdres.straat).waitFor()
  await farida.getByText('Dat u keek, is vastgelegd.').waitFor()
  await farida.keyboard.press('Escape')
  await farida.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await farida.content()).not.toContain(geheimAdres.straat)

  const own = await story.as('sanne', voorbeeld)
  await own.getByRole('link', { name: 'Mijn gegevens', exact: true }).click()
  await press(own, 'Toon mijn adres')
  await own.getByText(geheimAdres.straat).waitFor()
  const mark = await story.as('mark', sanne)
  await mark.getByText('Deze pagina is er niet, of u mag haar niet zien.').waitFor()
})

test('Farida legt gezag vast en beëindigt het, met de leeftijden erbij', async () => {
  const page = await story.as('farida', `/basis/personen/${persoonId('noor')}`)
  await page.getByText('Wie gezag heeft, beslist over hulp en ziet waar die over gaat.').waitFor()
  await page.getByRole('link', { name: 'Leg gezag vast' }).click()
  await page.getByLabel('Wie heeft gezag?').selectOption({ label: await optionOf(page, 'Riet') })
  await page.getByLabel('Welk gezag?').selectOption('voogdij')
  await page.getByLabel('Waar blijkt dit uit?').fill('gezagsregister, gezien vandaag')
  await press(page, 'Leg gezag vast')
  await page.getByRole('rowheader', { name: 'Riet Voorbeeld' }).waitFor()
  await press(page, 'Beëindig dit voor Riet Voorbeeld')
  await page.getByRole('dialog').getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const row = page.getByRole('row').filter({ hasText: 'Riet Voorbeeld' })
  await row.getByText(/tot en met/).waitFor()
})

/** The whole text of the option that begins so. */
async function optionOf(page: Page, begin: string): Promise<string> {
  const option = page.getByRole('option').filter({ hasText: begin }).first()
  await option.waitFor({ state: 'attached' })
  return (await option.textContent()) ?? ''
}
