import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

let loaded: { readonly regular: Buffer; readonly bold: Buffer } | undefined

/** Source Sans 3, the letter of the screens, with every Latin letter of Europe; only letters that are used are embedded. */
export function loadFonts(): { readonly regular: Buffer; readonly bold: Buffer } {
  loaded ??= {
    regular: readFileSync(require.resolve('source-sans/TTF/SourceSans3-Regular.ttf')),
    bold: readFileSync(require.resolve('source-sans/TTF/SourceSans3-Semibold.ttf')),
  }
  return loaded
}
