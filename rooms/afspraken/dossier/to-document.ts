import type { Block, Document } from '@samenhang/kernel/document/document.ts'
import type { Dossier } from '../contract.ts'
import { vraagTeksten } from './dossier.ts'

/** The overdrachtsdossier as a document: a heading for each question, so that it can be found and read aloud. */
export function toDocument({ titel, op, antwoorden, tegenspraak, inwoners }: Dossier): Document {
  const part = (text: string, blocks: readonly Block[]): Block[] => [{ kind: 'heading', level: 2, text }, ...blocks]
  return {
    title: `Overdrachtsdossier: ${titel}`,
    language: 'nl',
    footer: `Stand van ${op}`,
    blocks: [
      ...antwoorden.flatMap(({ vraag, alineas, feiten }, index) =>
        part(`${index + 1}. ${vraagTeksten[vraag]}`, [
          ...alineas.map((text): Block => ({ kind: 'paragraph', text })),
          ...(feiten.length > 0
            ? [{ kind: 'facts', facts: feiten.map(([term = '', value = '']) => [term, value] as const) } as const]
            : []),
        ]),
      ),
      ...part('Waar partijen het niet over eens zijn', [
        tegenspraak.length > 0
          ? { kind: 'list', items: tegenspraak.map(({ wie, tekst, op: on }) => `${wie}, ${on}: "${tekst}"`) }
          : { kind: 'paragraph', text: 'Er is geen open tegenspraak vastgelegd.' },
      ]),
      ...part('Waar woorden van inwoners in zitten', [
        inwoners.length > 0
          ? { kind: 'list', items: inwoners.map((text) => `"${text}"`) }
          : { kind: 'paragraph', text: 'Er zijn geen stellingen van inwoners aan dit besluit verbonden.' },
      ]),
    ],
  }
}
