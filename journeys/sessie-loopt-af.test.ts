import { expect, test } from 'vitest'
import { tellStory, voorbeeld } from './testing/story.ts'

const story = tellStory()

test('wie een tijd niets doet, hoort het vooraf en blijft met een toets', async () => {
  const page = await story.as('sanne')
  await page.clock.install()
  await page.goto(voorbeeld)
  await page.getByRole('heading', { name: 'Het plan van ons gezin' }).waitFor()
  const warning = page.getByRole('alertdialog', { name: /^U wordt over 2 minuten uitgelogd/ })
  await page.clock.fastForward('11:00')
  expect(await warning.count()).toBe(0)
  await page.clock.fastForward('01:10')
  await warning.waitFor()
  // Focus is in the warning, so a screen reader reads it and Tab leads to the button.
  expect(await warning.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  await page.getByRole('button', { name: 'Blijf ingelogd' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0)
  await page.clock.fastForward('11:00')
  expect(await page.getByRole('alertdialog').count()).toBe(0)
})

test('aan het einde van acht uur kan iemand eerst bewaren', async () => {
  const page = await story.as('sanne')
  await page.route('**/auth/session', async (route) => {
    const response = await route.fetch()
    const session = await response.json()
    await route.fulfill({ response, json: { ...session, caller: { ...session.caller, endsInSeconds: 150 } } })
  })
  await page.clock.install()
  await page.goto(voorbeeld)
  await page.getByRole('heading', { name: 'Het plan van ons gezin' }).waitFor()
  await page.clock.fastForward('00:40')
  await page.getByRole('alertdialog').waitFor()
  await page.getByRole('button', { name: 'Ik bewaar eerst' }).click()
  await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0)
})
