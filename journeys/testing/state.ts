import type { Page } from 'playwright-core'

/** A screen in one of the states that it can be in. */
export type State = {
  /** Path of the route, as the app writes it; '*' for an address that is no page. */
  readonly route: string
  /** Who looks; nobody when left out. */
  readonly who?: string
  readonly path: string
  /** What makes the state, before and after the page is there. */
  readonly before?: (page: Page) => Promise<unknown>
  readonly act?: (page: Page) => Promise<unknown>
  /** Text that stands on the page in this state and not in another. */
  readonly shows: string
}

/** What somebody reads who may not see a page, or when it is not there. */
export const noAccess = 'Deze pagina is er niet, of u mag haar niet zien.'

export const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click()
export const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first().click()
export const both = (one: State['act'], other: State['act']) => async (page: Page) => {
  await one?.(page)
  await other?.(page)
}
export const tables = async (page: Page) => {
  await page.getByRole('button', { name: 'Bekijk als tabel' }).first().waitFor()
  for (const button of await page.getByRole('button', { name: 'Bekijk als tabel' }).all()) await button.click()
}
