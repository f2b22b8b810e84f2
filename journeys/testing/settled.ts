import type { Page } from 'playwright-core'

/** Waits until the page is there and nothing on it is still on its way. */
export function settled(page: Page): Promise<void> {
  return page.locator('main:has(.sh-column > *):not(:has(.sh-loading))').waitFor()
}
