import { expect, test } from 'vitest'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()
const vraag = 'Ik kom de trap niet meer op met de was.'

test('Riet stelt een vraag, en wie haar oppakt ziet dan pas over wie zij gaat', async () => {
  const riet = await story.as('riet', '/plan/vragen')
  await riet.getByRole('link', { name: 'Stel een vraag' }).click()
  await riet.getByRole('heading', { name: 'Wat is er al in de buurt?' }).waitFor()
  await riet.getByLabel('Wat is uw vraag?').fill(vraag)
  await riet.getByRole('button', { name: 'Verstuur de vraag' }).click()
  await riet.getByText(vraag).waitFor()

  const joost = await story.as('joost', '/plan/vragen')
  const waiting = joost.getByRole('region', { name: /wachten? op iemand/ })
  await waiting.getByRole('button').last().waitFor()
  expect(await joost.content()).not.toContain(vraag)
  await waiting.getByRole('button', { name: 'Pak deze vraag op' }).last().click()
  await joost.getByText(vraag).waitFor()
})

test('wie de vraag oppakte legt de melding vast, en Riet ziet wanneer en waarom', async () => {
  const joost = await story.as('joost', '/plan/vragen')
  await joost
    .getByRole('link', { name: /^Vraag van/ })
    .first()
    .click()
  await joost.getByLabel('Wat gebeurde er?').selectOption({ label: 'Iemand meldde zich' })
  await joost.getByRole('button', { name: 'Bewaar' }).click()
  await joost.getByText('Het onderzoek is klaar').first().waitFor()

  const riet = await story.as('riet', '/plan/vragen')
  await riet.getByRole('button', { name: 'Waarom deze dag?' }).first().click()
  await riet.getByText('Wmo 2015 art. 2.3.2 lid 1').first().waitFor()
})

test('Farida vindt iemand voor de actie die niemand doet', async () => {
  const farida = await story.as('farida', voorbeeld)
  await farida.getByRole('link', { name: 'Opvang na school regelen', exact: true }).first().click()
  await farida.getByRole('combobox', { name: 'Wie doet dit?' }).selectOption({ label: 'Riet Voorbeeld' })
  await farida.getByRole('button', { name: 'Bewaar' }).first().click()
  const row = farida.getByRole('listitem').filter({ hasText: 'Opvang na school regelen' })
  await row.getByText('Riet Voorbeeld').waitFor()
})

test('Sanne zegt hoe het gaat, op een klein scherm en met het toetsenbord, en bepaalt wie het ziet', async () => {
  const sanne = await story.as('sanne', voorbeeld, { viewport: { width: 320, height: 700 } })
  await sanne.getByRole('link', { name: 'Zeg hoe het nu gaat' }).first().focus()
  await sanne.keyboard.press('Enter')
  await sanne.getByLabel('Hoe gaat het nu?').selectOption('8')
  await sanne.getByLabel('Wat hielp, en wat niet?').fill('Het oefenen hielp.')
  await sanne.getByLabel('Mijn regisseur').focus()
  await sanne.keyboard.press('Space')
  await sanne.getByRole('button', { name: 'Bewaar' }).focus()
  await sanne.keyboard.press('Enter')
  await sanne.getByText('Het oefenen hielp.').waitFor()
  const sideways = await sanne.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)

  const farida = await story.as('farida', voorbeeld)
  await farida.getByText('Het oefenen hielp.').waitFor()
  const riet = await story.as('riet', voorbeeld)
  await riet.getByRole('heading', { name: 'Wie doet wat' }).waitFor()
  expect(await riet.content()).not.toContain('Het oefenen hielp.')
})
