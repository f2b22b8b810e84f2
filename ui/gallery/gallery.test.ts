import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '../testing/browser.ts'
import { serveGallery } from '../testing/serveGallery.ts'

// The whole gallery is one long page; axe takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let browser: Browser
let gallery: Awaited<ReturnType<typeof serveGallery>>

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await gallery?.stop()
})

/** Opens the gallery without motion; what the page complains about (errors, CSP) is collected. */
async function open(width: number, query = ''): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${gallery.url}${query}`)
  await page.getByRole('heading', { level: 1, name: 'Samenhang' }).waitFor()
  return { page, complaints }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

const violations = async (page: Page, part = 'body') => {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(tags).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.each([
  [1280, ''],
  [1280, '?theme=duinrand'],
  [320, ''],
  [320, '?theme=duinrand'],
  [320, '?lang=en'],
])('at %i px the page %j is accessible, fits and keeps the CSP', async (width, query) => {
  const { page, complaints } = await open(width, query)
  expect(await violations(page)).toEqual([])
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the tables behind the pictures are accessible and fit a phone too', async () => {
  const { page } = await open(320)
  for (const button of await page.getByRole('button', { name: 'Bekijk als tabel' }).all()) await button.click()
  expect(await violations(page)).toEqual([])
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})

test('on a phone broken threads come first and open', async () => {
  const { page } = await open(320)
  const rows = page.locator('.sh-draad__row').getByRole('button')
  const expanded = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-expanded')))
  expect(expanded).toEqual(['true', 'true', 'false', 'false'])
  expect(await rows.first().textContent()).toContain('Huishoudelijke hulp overal gelijk')
  await page.context().close()
})

test('twice the text size at 320 px still fits', async () => {
  const { page } = await open(640)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})

test('a theme changes the primary colour and the logo, not a status', async () => {
  const look = async (query: string) => {
    const { page } = await open(1280, query)
    const colours = await page.evaluate(() => {
      const of = (selector: string) => document.querySelector(selector) ?? document.body
      return {
        button: getComputedStyle(of('.sh-button--primary')).backgroundColor,
        goed: getComputedStyle(of('.sh-status--goed')).color,
        mark: getComputedStyle(of('.sh-logo__mark')).display,
      }
    })
    await page.context().close()
    return colours
  }
  expect(await look('')).toEqual({ button: 'rgb(11, 85, 96)', goed: 'rgb(27, 102, 64)', mark: 'block' })
  expect(await look('?theme=duinrand')).toEqual({ button: 'rgb(75, 46, 131)', goed: 'rgb(27, 102, 64)', mark: 'none' })
})

test('every stop of the Tab key shows its focus', async () => {
  const { page } = await open(1280)
  const stops: string[] = []
  const bare: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      // A file input lies invisible over its button, which shows the focus instead.
      const shown = at.classList.contains('sh-file__input') ? (at.nextElementSibling ?? at) : at
      const { outlineWidth, outlineStyle, boxShadow } = getComputedStyle(shown)
      const name = `${at.tagName} ${at.className} ${at.textContent?.slice(0, 30)} ${at.id}`
      return {
        name,
        ring: outlineStyle === 'solid' && outlineWidth === '3px' && boxShadow.includes('rgb(255, 201, 60)'),
      }
    })
    if (!stop || stop.name === stops[0]) break
    stops.push(stop.name)
    if (!stop.ring) bare.push(stop.name)
  }
  expect(bare).toEqual([])
  expect(stops.length).toBeGreaterThan(30)
  await page.context().close()
})

test('a form sums up its errors, and sends civil dates and cents', async () => {
  const { page } = await open(1280)
  const form = page.locator('form')
  await form.getByLabel('Wanneer bent u geboren?').fill('24-13-1988')
  await form.getByRole('button', { name: 'Verstuur' }).click()
  const summary = form.getByRole('heading', { name: 'Kijk nog naar 6 antwoorden' })
  await summary.waitFor()
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('sh-form__summary')
  expect(await violations(page, 'form')).toEqual([])

  await form.getByRole('link', { name: 'Deze datum bestaat niet. Kijk naar de maand.' }).click()
  const date = form.getByLabel('Wanneer bent u geboren?')
  expect(await date.evaluate((input) => input === document.activeElement)).toBe(true)
  await date.fill('24-11-1988')
  await form.getByLabel('Hoe heet u?').fill('Sanne')
  await form.getByLabel('Hoeveel kost het per maand?').fill('36,40')
  expect(await form.getByRole('button', { name: 'Suggesties weergeven' }).count()).toBe(1)
  const person = form.getByRole('combobox', { name: 'Wie doet dit?' })
  await person.pressSequentially('Riet')
  // The list opens, narrows and moves to fit: chosen by key, not by a place that may still shift.
  await page.getByRole('option', { name: /^Riet/ }).waitFor()
  await page.getByRole('option', { name: /^Sanne/ }).waitFor({ state: 'hidden' })
  const chooseDown = async () => {
    await person.press('ArrowDown')
    return person.getAttribute('aria-activedescendant')
  }
  await expect.poll(chooseDown, { timeout: 10_000 }).toContain('riet')
  await person.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'hidden' })
  expect(await person.inputValue()).toBe('Riet Mulder, geboren in 1959')
  await form.getByLabel('In welke gemeente woont u?').selectOption('Beekwijk')
  await form.getByRole('radio', { name: 'Een brief' }).check()
  await form.getByRole('checkbox', { name: 'Werk' }).check()
  await form.getByRole('button', { name: 'Verstuur' }).click()
  const sent = page.getByTestId('sent').filter({ hasText: 'geboren' })
  expect(JSON.parse((await sent.textContent()) ?? '')).toMatchObject({
    geboren: '1988-11-24',
    bedrag: 3640,
    persoon: 'riet',
    contact: 'brief',
    thema: ['werk'],
  })
  await page.context().close()
})

test('a table sorts, filters and pages', async () => {
  const { page } = await open(1280)
  const table = page.getByRole('table', { name: 'Sets regels per aanbieder' }).filter({ visible: true })
  const first = () => table.getByRole('rowheader').first().textContent()
  const column = table.getByRole('columnheader', { name: 'Begroot' })
  await column.getByRole('button').click()
  expect([await column.getAttribute('aria-sort'), await first()]).toEqual(['ascending', 'Werkplaats Vlier'])
  await column.getByRole('button').click()
  expect([await column.getAttribute('aria-sort'), await first()]).toEqual(['descending', 'Zilverberk'])
  await page.getByRole('button', { name: 'Volgende' }).click()
  expect(await first()).toBe('Werkplaats Vlier')
  await page.getByLabel('Zoek in deze tabel').fill('kamper')
  expect(await first()).toBe('Kamperfoelie')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('sets-regels.csv')
  await page.context().close()
})

test('a dialog takes focus, closes with Escape and gives focus back', async () => {
  const { page } = await open(1280)
  const opener = page.getByRole('button', { name: 'Open een venster' })
  await opener.click()
  await page.getByRole('dialog', { name: 'Wilt u deze deling stoppen?' }).waitFor()
  expect(await violations(page, '.sh-dialog')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.context().close()
})

test('print shows picture and table, opened explanations and no buttons', async () => {
  const { page } = await open(1280)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('table', { name: 'De draad per doel' }).isVisible()).toBe(true)
  expect(await page.getByText('De eerste werkdag daarna telt.').isVisible()).toBe(true)
  expect(await page.getByText('Vier van de vijf gemeenten tekenden.').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Verstuur' }).filter({ visible: true }).count()).toBe(0)
  await page.context().close()
})
