import { geheimAdres } from '@samenhang/server/example/basis-rows.ts'
import { huishoudenId, persoonId } from '@samenhang/server/example/inwoners.ts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settled } from './testing/settled.ts'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()

/** For each persona the rooms of the menu, and whether familie Voorbeeld opens for them. */
const personas: Record<string, [menu: string[], voorbeeld: boolean]> = {
  sanne: [['Mijn plan', 'Vragen', 'Wie bekeek mijn gegevens'], true],
  daan: [['Mijn plan', 'Vragen', 'Wie bekeek mijn gegevens'], true],
  riet: [['Mijn plan', 'Vragen', 'Wie bekeek mijn gegevens'], true],
  mark: [['Mijn plan', 'Vragen', 'Wie bekeek mijn gegevens'], false],
  youssef: [['Mijn plan', 'Vragen', 'Wie bekeek mijn gegevens'], false],
  farida: [['Werklijst', 'Vragen', 'Agenda', 'Delen', 'Uitvoering'], true],
  joost: [['Werklijst', 'Vragen', 'Agenda', 'Delen', 'Uitvoering'], false],
  mila: [['Werklijst', 'Vragen', 'Agenda', 'Delen', 'Uitvoering'], true],
  jan: [['Werklijst', 'Delen'], false],
  els: [['Werklijst', 'Delen'], false],
  koen: [['Werklijst', 'Delen'], false],
  anna: [['Vragen', 'Delen'], false],
  pieter: [['Samenhang', 'Dialoog', 'Koers', 'Afspraken', 'Basis'], false],
  laila: [['Samenhang', 'Dialoog', 'Koers', 'Afspraken'], false],
  marit: [['Samenhang', 'Dialoog', 'Koers', 'Afspraken'], false],
  kees: [['Samenhang', 'Dialoog', 'Koers', 'Afspraken'], false],
  ruud: [['Samenhang', 'Dialoog', 'Koers', 'Afspraken'], false],
  'wethouder-gm9903': [['Samenhang', 'Dialoog', 'Koers', 'Afspraken'], false],
  'directeur-school': [['Samenhang', 'Dialoog', 'Koers', 'Afspraken'], false],
  ingrid: [['Uitvoering', 'Budget'], false],
  thomas: [['Budget'], false],
  sofie: [['Toezicht', 'Basis'], false],
  bram: [['Basis'], false],
  hanna: [['Basis'], false],
}

test('alle personas van de voorbeeldregio staan hier', async () => {
  const page = await story.visit('/inloggen')
  await page.getByRole('heading', { name: 'Met wie kijkt u mee?' }).waitFor()
  const buttons = page.getByRole('button', { name: /^Kijk mee als / })
  await expect.poll(() => buttons.count()).toBe(Object.keys(personas).length)
})

test.each(Object.entries(personas))(
  '%s ziet alleen eigen onderdelen, en familie Voorbeeld als dat mag',
  async (who, own) => {
    const [menu, opens] = own
    const page = await story.as(who, voorbeeld)
    await settled(page)
    const rooms = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')
    expect(await rooms.allTextContents()).toEqual(menu)
    const main = page.getByRole('main')
    if (opens) {
      expect(await main.textContent()).toContain('Riet Voorbeeld')
    } else {
      const refused = await main.textContent()
      expect(refused).toContain('Deze pagina is er niet, of u mag haar niet zien.')
      const title = await page.title()
      await page.goto(voorbeeld.replace(huishoudenId('voorbeeld'), huishoudenId('bestaat niet')))
      await settled(page)
      expect([await main.textContent(), await page.title()]).toEqual([refused, title])
    }
    await page.context().close()
  },
)

test('het geheime adres: Farida krijgt het met een reden, Mark vindt het nergens', async () => {
  const reden = JSON.stringify({ reden: 'Morgen huisbezoek, afgesproken met Sanne.' })
  const farida = await story.as('farida', voorbeeld)
  expect(await askAddress(farida, reden)).toContain(geheimAdres.straat)

  const mark = await story.as('mark')
  const seen: string[] = []
  mark.context().on('response', async (answer) => {
    if (/\/(api|auth)\//.test(answer.url())) seen.push(await answer.text().catch(() => ''))
  })
  const paths = new Set(['/', '/plan', voorbeeld, ...['sanne', 'daan', 'noor', 'mark'].flatMap(pagesOf)])
  for (const path of paths) {
    await mark.goto(path)
    await settled(mark)
    seen.push(await mark.content())
    for (const link of await mark.getByRole('link').all()) {
      const href = (await link.getAttribute('href')) ?? ''
      if (/^\/[^/]/.test(href)) paths.add(href)
    }
  }
  seen.push(await askAddress(mark, reden))
  expect(paths.size).toBeGreaterThan(7)
  // He sees his children by name, so the crawl did see answers.
  expect(seen.join().includes('Daan Voorbeeld')).toBe(true)
  const { straat, postcode, plaats } = geheimAdres
  expect([straat, postcode, plaats].filter((word) => seen.join().includes(word))).toEqual([])
})

const pagesOf = (key: string) => [`/basis/personen/${persoonId(key)}`, `/plan/personen/${persoonId(key)}`]

/** Asks the API for the secret address of Sanne, as whoever is logged in on this page. */
function askAddress(page: Page, body: string): Promise<string> {
  const path = `/api/v1/basis/personen/${persoonId('sanne')}/geheim-adres`
  return page.evaluate(
    async ([path, body]) => {
      const { csrfToken } = await (await fetch('/auth/session')).json()
      const headers = {
        'Content-Type': 'application/json',
        'X-CSRF-Token': csrfToken,
        Purpose: 'ondersteuning-coordineren',
      }
      return (await fetch(path, { method: 'POST', body, headers })).text()
    },
    [path, body] as const,
  )
}
