import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const read = (name: string) => readFileSync(require.resolve(`source-sans/TTF/SourceSans3-${name}.ttf`))

let loaded: { regular: Buffer; bold: Buffer } | undefined

/** Source Sans 3, the letter of the screens, with every Latin letter of Europe; only letters that are used are embedded. */
export function loadFonts(): { readonly regular: Buffer; readonly bold: Buffer } {
  loaded ??= { regular: read('Regular'), bold: read('Semibold') }
  return loaded
}
