import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { idOf } from '@samenhang/server/example/ids.ts'
import { koersId } from '@samenhang/server/example/koers/table.ts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tellStory } from './testing/story.ts'

const story = tellStory()

const opgave = `/koers/opgaven/${koersId('opgave', 'mantelzorg')}`
const gelijkenis = 'Een weekend vrij, echt vrij'
const texts = {
  marit: 'Een dochter belt ons pas als het te laat is.',
  'wethouder-gm9903': 'Wie zorgt, kan nu nergens heen in het weekend.',
  ruud: 'Wij vangen broers en zussen op, zodat ouders kunnen slapen.',
} as const
type Who = keyof typeof texts

/** Lays down the words of a partij, confirms them, and joins what is alike or gives it its name. */
async function layDown(who: Who, aard: string, join: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await story.as(who, opgave)
  await page.getByRole('link', { name: 'Leg onze inbreng vast' }).click()
  await page.getByLabel(aard).check()
  await page.getByLabel('In uw eigen woorden').fill(texts[who])
  await page.getByLabel('Ja, bevestig').check()
  await join(page)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText(texts[who]).first().waitFor()
  return page
}

test('drie partijen leggen hun inbreng neer, en zeggen zelf dat het hetzelfde is', async () => {
  await layDown('marit', 'Een belang', (page) =>
    page.getByLabel('Of geef een nieuwe overeenkomst een naam').fill(gelijkenis),
  )
  const join = (page: Page) =>
    page
      .getByRole('region', { name: 'Nieuwe inbreng' })
      .getByLabel('Is dit hetzelfde als wat anderen zeggen?')
      .selectOption({ label: gelijkenis })
  await layDown('wethouder-gm9903', 'Een belang', join)
  const page = await layDown('ruud', 'Een aanbod', join)

  const card = page.getByRole('region', { name: gelijkenis })
  for (const text of Object.values(texts)) expect(await card.textContent()).toContain(text)
  expect(await card.textContent()).toContain('3 partijen')
})

test('niemand anders kan die tekst veranderen: ook het bureau van de regio heeft er geen knop voor', async () => {
  const laila = await story.as('laila', `${opgave}/inbreng`)
  await laila.getByRole('heading', { name: 'Nieuwe inbreng' }).waitFor()
  expect(await laila.getByText(texts.marit).count()).toBe(0)
})

test('een schaalbesluit wordt genomen met een eigen standpunt erbij, en is terug te vinden bij de stelling', async () => {
  const stelling = idOf('stelling verhaal')
  expect(await cameOf(stelling)).not.toContain('Eén intake voor drie gemeenten')

  const taken = await story.as('wethouder-gm9903', '/koers/taken')
  await taken.getByRole('link', { name: 'Eén intake voor drie gemeenten' }).click()
  await taken.getByRole('link', { name: 'Doe mee' }).click()
  const own = taken.getByRole('region', { name: 'Leg een eigen standpunt vast' })
  await own.getByLabel('Uw standpunt in een paar woorden').fill('Mee, als Dijkzicht mag stoppen')
  await own.getByLabel('In uw eigen woorden').fill('Wij proberen het een jaar. Werkt het niet, dan stoppen wij.')
  await own.getByRole('button', { name: 'Leg ons standpunt vast' }).click()
  await taken.getByText('Werkt het niet, dan stoppen wij.').waitFor()

  for (const raad of ['kees', 'wethouder-gm9903']) await giveZienswijze(raad)
  await takeIt()
  await taken.reload()
  await taken
    .getByText(/^Genomen op/)
    .first()
    .waitFor()
  await taken.getByRole('region', { name: 'Wie het anders ziet' }).getByText('Dijkzicht, eigen tekst').waitFor()
  expect(await cameOf(stelling)).toContain('Eén intake voor drie gemeenten')
})

async function openMeedoen(who: string): Promise<Page> {
  const page = await story.as(who, '/koers/taken')
  await page.getByRole('link', { name: 'Eén intake voor drie gemeenten' }).click()
  await page.getByRole('link', { name: 'Doe mee' }).click()
  return page
}

async function giveZienswijze(who: string): Promise<void> {
  const page = await openMeedoen(who)
  const form = page.getByRole('region', { name: 'Geef een zienswijze' })
  await form.getByLabel('Raad of bestuur').selectOption('raad')
  await form.getByLabel('Oordeel').selectOption('eens')
  await form.getByRole('button', { name: 'Leg de zienswijze vast' }).click()
  await page.getByRole('heading', { name: 'Zienswijzen van raden en besturen' }).waitFor()
  await page.context().close()
}

async function takeIt(): Promise<void> {
  const page = await openMeedoen('laila')
  const form = page.getByRole('region', { name: 'Leg het besluit vast' })
  const today = dateInAmsterdam(new Date()).split('-').reverse().join('-')
  await form.getByLabel('Door wie genomen').fill('Regionaal bestuur, besluit 26-050')
  await form.getByLabel('Genomen op').fill(today)
  await form.getByLabel('Geldt vanaf').fill(today)
  await form.getByLabel('Herijking vóór').fill('01-01-2031')
  await form.getByLabel('Ja, beëindig dat de dag ervoor').check()
  await form.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await page
    .getByText(/^Genomen op/)
    .first()
    .waitFor()
}

/** What anybody finds at a stelling, without logging in. */
async function cameOf(stellingId: string): Promise<string> {
  const answer = await fetch(`${story.url}/api/v1/koers/stellingen/${stellingId}`)
  return answer.text()
}
