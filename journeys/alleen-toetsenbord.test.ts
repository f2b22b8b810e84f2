import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settled } from './testing/settled.ts'
import { tellStory } from './testing/story.ts'

const story = tellStory()

test('Sanne schrijft haar woorden op met het toetsenbord alleen', async () => {
  const page = await story.visit('/inloggen')
  await page.getByRole('button', { name: 'Kijk mee als Sanne Voorbeeld' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Ga naar de inhoud')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

  await go(page, 'Kijk mee als Sanne Voorbeeld')
  await page.getByRole('heading', { name: 'Het plan van ons gezin' }).waitFor()
  await settled(page)
  await go(page, 'Mijn plan')
  await page.getByRole('heading', { name: 'Het plan van ons gezin' }).waitFor()
  await settled(page)

  await go(page, 'Schrijf op wat u belangrijk vindt')
  await page.getByRole('heading', { name: 'Eigen woorden opschrijven' }).waitFor()
  await expect.poll(() => focused(page)).toBe('Eigen woorden opschrijven')
  await go(page, 'Bewaar')
  await page.getByRole('heading', { name: 'Kijk nog naar 1 antwoord' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('sh-form__summary')

  await go(page, 'Wat vindt u belangrijk? Vul dit nog in.')
  expect(await page.getByLabel('Wat vindt u belangrijk?').evaluate((at) => at === document.activeElement)).toBe(true)
  await page.keyboard.type('Ik wil vaker lachen.')
  await go(page, 'Bewaar')
  await page.getByText('“Ik wil vaker lachen.”').first().waitFor()
  await expect.poll(() => focused(page)).toBe('Het plan van ons gezin')
})

/** Presses Tab until something with this name has focus, then Enter. Every stop on the way must show its focus. */
async function go(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab')
    // Past the last stop focus is on the browser, then on the page again.
    if (await page.evaluate(() => document.activeElement === document.body)) continue
    expect(await showsFocus(page), `focus on ${await focused(page)}`).toBe(true)
    if ((await focused(page)) === name) return page.keyboard.press('Enter')
  }
  throw new Error(`No stop of the Tab key is called ${name}`)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim())

/** Whether what has focus has the ring of the design, and is on the screen. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at) return false
    const { outlineWidth, outlineStyle } = getComputedStyle(at)
    const { top, bottom } = at.getBoundingClientRect()
    return outlineStyle === 'solid' && Number.parseInt(outlineWidth, 10) >= 2 && bottom > 0 && top < innerHeight
  })
