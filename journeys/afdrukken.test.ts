import { expect, test } from 'vitest'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()

test('op papier staan de woorden en naast elk beeld de tabel, zonder menu en knoppen', async () => {
  const page = await story.as('farida', voorbeeld)
  await page.getByRole('region', { name: 'Waar het geld naartoe gaat' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(
    await page.getByText('“Ik wil weer werken. Maar niet als Daan dan alleen thuis zit.”').first().isVisible(),
  ).toBe(true)
  for (const name of ['De draad per doel', 'Waar het geld naartoe gaat']) {
    const card = page.getByRole('region', { name })
    expect(await card.locator('.sh-chart').filter({ visible: true }).count(), name).toBe(2)
    expect(await card.getByRole('table').isVisible(), name).toBe(true)
  }
  expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).toEqual([])
  expect(await page.locator('.sh-button').filter({ visible: true }).allTextContents()).toEqual([])
  expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).filter({ visible: true }).count()).toBe(0)
  const paper = await page.pdf()
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
})
