import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Nummer } from '../bsn/bsn.store.ts'
import type { Rijverslag } from '../shapes.ts'
import type { Persoonslijst, Vermelding } from './persoonslijst.ts'

export type Accepted = { readonly lijst: Persoonslijst; readonly nummer: Nummer; readonly key: string }

/** Lists that can be kept, each under the number that tells its person; the others with the rule that they break. */
export function acceptLists(lists: readonly Persoonslijst[]): { accepted: Accepted[]; rows: Rijverslag[] } {
  const accepted = new Map<string, Accepted>()
  const rows: Rijverslag[] = []
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
    const nummer = nummerOf(lijst)
    if (!nummer) {
      refuse('nummer', 'Geen bsn en geen A-nummer: niet te zeggen wie dit is.')
    } else if (lijst.naam.geslachtsnaam === '') {
      refuse('geslachtsnaam', 'De geslachtsnaam ontbreekt.')
    } else {
      const key = `${nummer.use} ${nummer.value}`
      const earlier = accepted.get(key)
      if (earlier)
        refuse('dubbel', `Dit nummer staat al op regel ${earlier.lijst.line}; twee personen worden er nooit een.`)
      else accepted.set(key, { lijst, nummer, key })
    }
  }
  return { accepted: [...accepted.values()], rows }
}

/** The bsn when it is one, else the A-nummer. */
export function nummerOf({ bsn, anummer }: Vermelding): Nummer | undefined {
  const valid = zBsn.safeParse(bsn)
  if (valid.success) return { use: 'bsn', value: valid.data }
  return /^[1-9]\d{9}$/.test(anummer) ? { use: 'anummer', value: anummer } : undefined
}
