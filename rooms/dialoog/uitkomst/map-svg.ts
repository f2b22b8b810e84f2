import { placeOnMap, signsPath } from './map-shapes.ts'
import { reportWords } from './report-words.ts'
import type { UitkomstBeeld } from './uitkomst.contract.ts'

/** The map as a picture that needs nothing around it, to keep or to put into another page. */
export function svgOf(kaart: NonNullable<UitkomstBeeld['kaart']>, language: 'nl' | 'en', title: string): string {
  const { width, height, groups, scale } = placeOnMap(kaart)
  const words = reportWords[language]
  const paths = groups.map(
    ({ groep, fill, places }) => `<path d="${signsPath(groep, places)}" fill="${fill}" fill-opacity="0.85"/>`,
  )
  const line = scale
    ? `<path d="M20 ${height - 20}h${scale.length.toFixed(1)}" stroke="#333" stroke-width="2"/>` +
      `<text x="20" y="${height - 30}" font-family="sans-serif" font-size="14">${words.scale(scale.opDe)}</text>`
    : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${paths.join('')}${line}</svg>`
  )
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
