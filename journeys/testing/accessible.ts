import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.0 to 2.2, levels A and AA: what EN 301 549 asks. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Faults of the page as it stands at this width: rules of WCAG by the element that breaks them, and having to scroll sideways. */
export async function findFaults(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  // Without frames axe needs no page of its own to put its findings together: that is what legacy mode leaves out.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (sideways > 0) faults.push(`scrolls ${sideways} px sideways`)
  return faults.map((fault) => `${width} px: ${fault}`)
}
