import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { routeTree } from '../apps/web/routes.tsx'
import { findFaults } from './testing/accessible.ts'
import { settled } from './testing/settled.ts'
import type { State } from './testing/state.ts'
import { states } from './testing/states.ts'
import { tellStory } from './testing/story.ts'

const story = tellStory()
const pages = new Map<string, Promise<Page>>()

/** One page per persona, logged in once. */
function pageOf(who: string | undefined): Promise<Page> {
  const page = pages.get(who ?? '') ?? (who ? story.as(who, '/sessies') : story.visit('/inloggen'))
  pages.set(who ?? '', page)
  return page
}

test('elke pagina van de app heeft hier ten minste een toestand', () => {
  const routes = Object.values(routeTree.children ?? {}).map(({ options }) => (options as { path?: string }).path)
  const reached = new Set(states.map(({ route }) => route).filter((route) => route !== '*'))
  expect([...reached].sort()).toEqual(routes.sort())
})

const named = states.map((state): [string, State] => [
  `${state.route} (${state.who ?? 'niemand'}): ${state.shows}`,
  state,
])

test.each(named)('%s', async (_, { who, path, before, act, shows }) => {
  const page = await pageOf(who)
  await page.setViewportSize({ width: 1280, height: 900 })
  await before?.(page)
  await page.goto(path)
  if (!before) await settled(page)
  await act?.(page)
  await page.getByText(shows).filter({ visible: true }).first().waitFor()
  const faults = [...(await findFaults(page, 1280)), ...(await findFaults(page, 320))]
  await page.unrouteAll()
  await page.evaluate(() => localStorage.clear())
  expect(faults).toEqual([])
  expect(story.complaints.splice(0)).toEqual([])
})

test('een pagina met fouten erin wordt gemeld', async () => {
  const page = await story.visit('/inloggen')
  await settled(page)
  await page.evaluate(() => {
    const picture = document.createElement('img')
    picture.src = 'data:,'
    picture.style.minWidth = '2000px'
    document.querySelector('main')?.append(picture)
  })
  const faults = await findFaults(page, 320)
  expect(faults).toEqual([expect.stringMatching(/image-alt/), expect.stringMatching(/px sideways/)])
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(style)
  })
  await expect.poll(() => story.complaints.splice(0)).toEqual([expect.stringContaining('Content Security Policy')])
})
