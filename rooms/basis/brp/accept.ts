import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Identifier } from '../bsn/bsn.store.ts'
import type { ImportRow } from '../shapes.ts'
import type { Entry, Persoonslijst } from './persoonslijst.ts'

export type Accepted = { readonly lijst: Persoonslijst; readonly identifier: Identifier; readonly key: string }

/** Lists that can be kept, each under the number that tells its person; the others with the rule that they break. */
export function acceptLists(lists: readonly Persoonslijst[]): { accepted: Accepted[]; rows: ImportRow[] } {
  const accepted = new Map<string, Accepted>()
  const rows: ImportRow[] = []
  for (const lijst of lists) {
    const refuse = (rule: string, message: string) => {
      rows.push({ line: lijst.line, outcome: 'geweigerd', rule, message })
    }
    for (const line of lijst.wrongBsnLines) {
      const message = 'Dit bsn doorstaat de 11-proef niet en is niet bewaard.'
      rows.push({ line, outcome: 'geweigerd', rule: 'elfproef', message })
    }
    if (lijst.geboortedatum === undefined) {
      const message = 'De geboortedatum is geen datum; zij is als onbekend bewaard.'
      rows.push({ line: lijst.line, outcome: 'opgemerkt', rule: 'geboortedatum', message })
    }
    const identifier = identifierOf(lijst)
    if (!identifier) {
      refuse('nummer', 'Geen bsn en geen A-nummer: niet te zeggen wie dit is.')
    } else if (lijst.naam.geslachtsnaam === '') {
      refuse('geslachtsnaam', 'De geslachtsnaam ontbreekt.')
    } else {
      const key = `${identifier.use} ${identifier.value}`
      const earlier = accepted.get(key)
      if (earlier)
        refuse('dubbel', `Dit nummer staat al op regel ${earlier.lijst.line}; twee personen worden er nooit een.`)
      else accepted.set(key, { lijst, identifier, key })
    }
  }
  return { accepted: [...accepted.values()], rows }
}

/** The bsn when it is one, else the A-nummer. */
export function identifierOf({ bsn, anummer }: Entry): Identifier | undefined {
  const valid = zBsn.safeParse(bsn)
  if (valid.success) return { use: 'bsn', value: valid.data }
  return /^[1-9]\d{9}$/.test(anummer) ? { use: 'anummer', value: anummer } : undefined
}
