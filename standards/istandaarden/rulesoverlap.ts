import type { Bericht301, ToegewezenProduct } from './berichten.ts'
import type { Report } from './faults.ts'
import type { Standard } from './standard.ts'

/** Wmo aids: wheelchairs, transport, housing and other; several may run side by side. */
const AIDS = ['11', '12', '13', '14']

/** Reports products that are assigned twice for the same days. @see TR302 */
export function checkOverlap(bericht: Bericht301, report: Report): void {
  const products = bericht.client.toegewezenProducten
    .filter((product) => !isRemoved(product))
    .toSorted((a, b) => (a.ingangsdatum < b.ingangsdatum ? -1 : 1))
  let running: ToegewezenProduct[] = []
  for (const product of products) {
    running = running.filter(({ einddatum }) => einddatum === undefined || einddatum >= product.ingangsdatum)
    if (running.some((earlier) => areSame(earlier, product, bericht.standard))) {
      report('TR302', product, 'Product', 'Dit product is voor een deel van deze periode al toegewezen in dit bericht.')
    }
    running.push(product)
  }
}

/** An assignment that was taken back: it never held. */
const isRemoved = ({ redenWijziging, ingangsdatum, einddatum }: ToegewezenProduct): boolean =>
  ingangsdatum === einddatum && (redenWijziging === '13' || redenWijziging === '01')

/** Codes count when both products have one, else categories; a product without category equals any. */
function areSame({ product: a }: ToegewezenProduct, { product: b }: ToegewezenProduct, standard: Standard): boolean {
  const isAid = (categorie?: string) => standard === 'iwmo' && categorie !== undefined && AIDS.includes(categorie)
  if (isAid(a?.categorie) || isAid(b?.categorie)) return false
  if (!a || !b) return true
  return a.code !== undefined && b.code !== undefined ? a.code === b.code : a.categorie === b.categorie
}
