import { expect, test } from 'vitest'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()

test('Sanne kiest zichzelf, ziet haar apparaten en logt het andere uit', async () => {
  const home = await story.visit('/inloggen')
  await home.getByRole('button', { name: 'Kijk mee als Sanne Voorbeeld' }).click()
  await home.getByRole('heading', { name: 'Het plan van ons gezin' }).waitFor()
  const library = await story.as('sanne', voorbeeld)
  await library.getByRole('heading', { name: 'Het plan van ons gezin' }).waitFor()

  await home.getByRole('link', { name: 'Sanne Voorbeeld' }).click()
  const rows = home.getByRole('table', { name: 'Waar u bent ingelogd' }).getByRole('row')
  await expect.poll(() => rows.count()).toBe(3)
  expect(await rows.filter({ hasText: 'Dit apparaat' }).count()).toBe(1)
  await home.getByRole('button', { name: /^Log uit op / }).click()
  await expect.poll(() => rows.count()).toBe(2)

  // The other device is out at its next request, and shows nothing of the plan any more.
  await library.getByRole('link', { name: 'Schrijf op wat u belangrijk vindt' }).click()
  await library.reload()
  await library.getByRole('heading', { name: 'Met wie kijkt u mee?' }).waitFor()
  expect(await library.content()).not.toContain('rustig is thuis')
  await home.reload()
  await home.getByRole('button', { name: 'Log uit', exact: true }).waitFor()
})

test('na het uitloggen toont de knop terug niets', async () => {
  const page = await story.as('farida', voorbeeld)
  await page.getByRole('heading', { name: 'Familie Voorbeeld' }).waitFor()
  await page.getByRole('link', { name: 'Farida El Amrani' }).click()
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  await page.waitForURL('**/inloggen*')
  await page.getByRole('heading', { name: 'Met wie kijkt u mee?' }).waitFor()
  for (let back = 0; back < 2; back++) {
    await page.goBack()
    await page.getByRole('heading', { name: 'Met wie kijkt u mee?' }).waitFor()
    expect(await page.content()).not.toContain('Familie Voorbeeld')
  }
})

test('Engels wordt onthouden, en Nederlands komt terug', async () => {
  const page = await story.as('sanne', voorbeeld)
  const html = page.locator('html')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('region', { name: 'My words' }).waitFor()
  expect(await html.getAttribute('lang')).toBe('en')
  await page.reload()
  await page.getByRole('region', { name: 'My words' }).waitFor()
  // Own words are never translated.
  expect(await page.content()).toContain('Ik wil dat het ’s ochtends weer rustig is thuis.')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await page.getByRole('region', { name: 'Mijn woorden' }).waitFor()
  expect(await html.getAttribute('lang')).toBe('nl')
})
