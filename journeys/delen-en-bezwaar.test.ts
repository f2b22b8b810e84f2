import { expect, test } from 'vitest'
import { tellStory } from './testing/story.ts'

const story = tellStory()
const bericht = 'Riet is op dinsdag en vrijdag thuis.'
const riet = 'Riet Voorbeeld'

test('Farida deelt met Koen wat nodig is, en ziet eerst wat hij zal lezen', async () => {
  const page = await story.as('farida', '/delen')
  await page.getByRole('button', { name: 'Familie Voorbeeld' }).click()
  await page.getByRole('link', { name: riet }).click()
  await page.getByRole('link', { name: 'Deel gegevens' }).click()
  await page.getByLabel('Wat geeft u er in woorden bij?').fill(bericht)
  await page.getByRole('button', { name: 'Bekijk wat de ander leest' }).click()
  const preview = page.getByRole('region', { name: 'Zo leest de ander het' })
  await preview.getByText(bericht).waitFor()
  expect(await preview.textContent()).toContain(riet)
  expect(await preview.textContent()).toContain('Niet gedeeld: geboortedatum, adres')

  await page.getByLabel('Met wie?').selectOption({ label: 'Koen Visser, Scholengroep De Beek' })
  await page.getByRole('radio', { name: 'Hulp verlenen die is toegewezen.' }).check()
  await page.getByRole('radio', { name: 'Een stap uit de wet' }).check()
  await page.getByLabel('Welke stap?').fill('onderzoek na een melding')
  await page.getByLabel('Grondslag').selectOption({ label: 'Wmo 2015, 2.3.2' })
  await page.getByLabel('Waarom is dit nodig?').fill('Koen wil met oma praten over school.')
  const today = new Date()
  const typed = (days: number) => {
    const day = new Date(today.getTime() + days * 86_400_000)
    return new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(day)
  }
  await page.getByLabel('Vanaf welke dag?').fill(typed(0))
  await page.getByLabel('Tot en met welke dag?').fill(typed(30))
  await page.getByLabel('Op welke dag hoorde de inwoner dit?').fill(typed(-1))
  await page.getByLabel('Hoe hoorde de inwoner dit?').fill('in een gesprek thuis')
  await page.getByRole('button', { name: 'Bied dit aan' }).click()
  await page.getByText('Aangeboden').first().waitFor()
})

test('Koen neemt het aan en leest precies dat', async () => {
  const page = await story.as('koen', '/delen')
  await page.getByRole('button', { name: 'Neem aan', exact: true }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'onderzoek na een melding' })
  await item.getByRole('button', { name: 'Lees' }).click()
  const content = item.getByRole('region', { name: 'Gedeelde gegevens' })
  await content.getByText(bericht).waitFor()
  expect(await content.textContent()).toContain(riet)
})

test('Riet ziet dat Koen keek, en maakt bezwaar: het delen stopt', async () => {
  const page = await story.as('riet', '/delen')
  await page
    .getByRole('heading', { name: /^Koen Visser bekeek/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Ik wil dat dit stopt' }).click()
  await page.getByLabel('Waarom bent u het er niet mee eens?').fill('Ik wil zelf met Koen praten.')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await page.getByText('Wij hebben uw bericht').waitFor()
})

test('Koen wordt geweigerd, en Riet ziet de weigering', async () => {
  const koen = await story.as('koen', '/delen')
  const item = koen.getByRole('listitem').filter({ hasText: 'onderzoek na een melding' })
  await item.getByText('Ligt stil').first().waitFor()
  expect(await item.getByRole('button', { name: 'Lees' }).count()).toBe(0)
  const headers = { Purpose: 'hulp-verlenen' }
  const { items } = await (await koen.request.get('/api/v1/delen/ontvangen', { headers })).json()
  const halted = items.find((one: { status: string }) => one.status === 'geschorst')
  const path = `/api/v1/delen/personen/${halted.persoonId}/delingen/${halted.delingId}/inhoud`
  expect((await koen.request.get(path, { headers })).status()).toBe(404)

  const riet = await story.as('riet', '/delen')
  await riet.getByRole('button', { name: 'Geweigerd' }).click()
  await riet.getByRole('heading', { name: /^Koen Visser wilde .* openen. Dat mocht niet.$/ }).waitFor()
})
