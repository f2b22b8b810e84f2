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
