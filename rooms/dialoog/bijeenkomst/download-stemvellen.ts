import type { Block } from '@samenhang/kernel/document/document.ts'
import { writePdf } from '@samenhang/kernel/document/write-pdf.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import type { Gesprek, StellingKaart } from '../shapes.ts'
import { listKaarten } from '../stelling/stelling.store.ts'
import { downloadStemvellen } from './bijeenkomst.contract.ts'
import { getBijeenkomstRow } from './bijeenkomst.store.ts'

const box = '\u25a1'

/** Numbered sheets, each on a page of its own; the number is how a sheet is entered, and says nothing about who. */
export const downloadStemvellenHandler = handle(downloadStemvellen, async (context, { path, query }) => {
  const { gesprekId, stellingIds, naam } = await getBijeenkomstRow(context, path.bijeenkomstId)
  const gesprek = await getGesprekRow(context, gesprekId)
  const kaarten = await listKaarten(context, stellingIds)
  const sheets = Array.from({ length: query.aantal }, (_, index) => query.vanaf + index)
  const language = gesprek.talen[0] === 'en' ? 'en' : 'nl'
  const blocks = sheets.flatMap((nummer, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'page' } as const]),
    ...sheetOf(nummer, gesprek, kaarten, words[language]),
  ])
  const bytes = await writePdf({ title: gesprek.vraag, language, footer: naam, blocks }, context.clock)
  return {
    fileName: `stemvellen-${query.vanaf}-${query.vanaf + query.aantal - 1}.pdf`,
    mediaType: 'application/pdf',
    bytes,
  }
})

type Words = (typeof words)['nl' | 'en']

function sheetOf(nummer: number, gesprek: Gesprek, kaarten: readonly StellingKaart[], text: Words): Block[] {
  const asked = [
    ...(gesprek.rollen.length > 1
      ? [[text.rol, gesprek.rollen.map((rol) => `${box} ${text[rol]}`).join('   ')] as const]
      : []),
    ...(gesprek.wijken.length > 0
      ? [[text.wijk, gesprek.wijken.map((wijk) => `${box} ${wijk}`).join('   ')] as const]
      : []),
  ]
  return [
    { kind: 'heading', level: 2, text: `${text.sheet} ${nummer}` },
    { kind: 'paragraph', text: text.how },
    ...(asked.length > 0 ? [{ kind: 'facts', facts: asked } as const] : []),
    {
      kind: 'table',
      caption: text.table,
      headers: ['', text.stelling, text.eens, text.oneens, text.weet],
      rows: kaarten.map(({ tekst }, index) => [String(index + 1), tekst, box, box, box]),
    },
  ]
}

const words = {
  nl: {
    sheet: 'Stemvel',
    how: 'Zet een kruisje bij elke stelling waar u een mening over heeft. Niemand weet welk vel van u is. Een regel mag u openlaten.',
    rol: 'Ik doe mee als (mag leeg)',
    wijk: 'Ik woon in (mag leeg)',
    inwoner: 'inwoner',
    professional: 'professional',
    bestuurder: 'bestuurder',
    table: 'Wat vindt u?',
    stelling: 'Stelling',
    eens: 'Eens',
    oneens: 'Oneens',
    weet: 'Weet ik niet',
  },
  en: {
    sheet: 'Voting sheet',
    how: 'Put a cross at each statement that you have an opinion on. Nobody knows which sheet is yours. You may leave a line open.',
    rol: 'I take part as (optional)',
    wijk: 'I live in (optional)',
    inwoner: 'resident',
    professional: 'professional',
    bestuurder: 'administrator',
    table: 'What do you think?',
    stelling: 'Statement',
    eens: 'Agree',
    oneens: 'Disagree',
    weet: 'I do not know',
  },
} as const
