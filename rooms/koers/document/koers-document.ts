import type { Block, Document } from '@samenhang/kernel/document/document.ts'
import { wordsOf } from '../bevinding/bevinding-words.ts'
import { findBevindingen } from '../bevinding/find-bevindingen.ts'
import type { Koers } from '../koers.ts'
import { viewOpgave } from '../opgave/opgave-view.ts'
import { only } from '../record/shapes.ts'

type NameOf = (partijId: string | null | undefined) => string

/** The koers to be read on paper or aloud: what is wanted and why, what is done together, who doubted, what is due. */
export function toDocument(koers: Koers, nameOf: NameOf): Document {
  return {
    title: 'De koers van de regio',
    language: 'nl',
    footer: `Stand van ${koers.today}`,
    blocks: [
      ...visie(koers),
      ...doelen(koers, nameOf),
      ...besluiten(koers, nameOf),
      ...opgaven(koers, nameOf),
      ...keuzes(koers, nameOf),
      ...rijk(koers),
      ...bevindingen(koers),
    ],
  }
}

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function visie({ records }: Koers): Block[] {
  return only('visie', records).flatMap(({ inhoud }) => [
    heading(2, inhoud.titel),
    ...inhoud.tekst.split(/\n{2,}/).map(paragraph),
  ])
}

function doelen({ records }: Koers, nameOf: NameOf): Block[] {
  const all = only('doel', records).filter(({ inhoud }) => inhoud.beeindigdOp === null)
  const regional = all.filter(({ inhoud }) => inhoud.niveau === 'regio')
  return [
    heading(2, 'Wat wij willen bereiken'),
    ...regional.flatMap(({ recordId, inhoud }): Block[] => {
      const sources = inhoud.oorsprongen.filter(({ ingetrokkenOp }) => ingetrokkenOp === null)
      const local = all.filter((one) => one.inhoud.dientDoelId === recordId)
      return [
        heading(3, inhoud.titel),
        paragraph(
          sources.length === 0
            ? `Van niemand. ${inhoud.vanNiemand?.waarom ?? ''}`
            : `Komt van: ${sources.map(({ soort, tekst }) => `${soort} “${tekst}”`).join('; ')}.`,
        ),
        ...(local.length > 0
          ? [{ kind: 'list', items: local.map((one) => `${nameOf(one.partijId)}: ${one.inhoud.titel}`) } as const]
          : [paragraph('Nog geen gemeente werkt hier met een eigen doel aan.')]),
      ]
    }),
  ]
}

function besluiten({ besluiten, records }: Koers, nameOf: NameOf): Block[] {
  const taken = besluiten.filter(({ genomen }) => genomen !== null)
  const standpunten = only('standpunt', records)
  const antwoorden = only('antwoord', records)
  return [
    heading(2, 'Samen of lokaal'),
    {
      kind: 'table',
      caption: 'Schaalbesluiten die zijn genomen',
      headers: ['Besluit', 'Schaal', 'Waarom', 'Herijking voor'],
      rows: taken.map(({ titel, schaal, toelichting, genomen }) => [
        titel,
        schaal,
        toelichting,
        genomen?.herijkingOp ?? '',
      ]),
    },
    ...taken.flatMap(({ schaalbesluitId, titel }): Block[] => {
      const own = standpunten.filter(({ inhoud }) => inhoud.schaalbesluitId === schaalbesluitId)
      if (own.length === 0) return []
      return [
        heading(3, `Wie het anders ziet: ${titel}`),
        ...own.flatMap(({ recordId, partijId, inhoud }) => [
          paragraph(`${nameOf(partijId)}: “${inhoud.tekst}”`),
          ...antwoorden
            .filter((one) => one.inhoud.standpuntId === recordId)
            .map((one) => paragraph(`Wat ermee gebeurt: ${one.inhoud.tekst}`)),
        ]),
      ]
    }),
  ]
}

function opgaven({ records }: Koers, nameOf: NameOf): Block[] {
  return only('opgave', records).flatMap((opgave): Block[] => {
    const view = viewOpgave(opgave, records)
    return [
      heading(2, `Opgave: ${opgave.inhoud.titel}`),
      paragraph(opgave.inhoud.omschrijving),
      ...view.gelijk.flatMap(({ gelijkenis, inbreng, stellingen }): Block[] => [
        heading(3, `Gelijk: ${gelijkenis.inhoud.naam}`),
        {
          kind: 'list',
          items: [
            ...inbreng.map((one) => `“${one.inhoud.tekst}” (${nameOf(one.partijId)}, ${one.inhoud.aard})`),
            ...stellingen.map((one) => `“${one.inhoud.stelling?.tekst ?? ''}” (stelling van inwoners)`),
          ],
        },
      ]),
      ...view.verschillen.flatMap(({ verschil, posities }): Block[] => [
        heading(3, `Verschil: ${verschil.inhoud.vraag}`),
        {
          kind: 'list',
          items: posities.map(
            ({ positie, standpunten }) =>
              `${positie}: ${standpunten.map(({ partijId }) => nameOf(partijId)).join(', ')}`,
          ),
        },
      ]),
      ...(view.feiten.length > 0
        ? [
            {
              kind: 'table',
              caption: `Feiten bij ${opgave.inhoud.titel}`,
              headers: ['Wat gezegd is', 'Feit', 'Bron', 'Wie twijfelt'],
              rows: view.feiten.map(({ feit, twijfels }) => [
                feit.inhoud.bewering,
                feit.inhoud.cijfer ?? 'Nog geen feit',
                feit.inhoud.bron ?? '',
                twijfels.map(({ partijId }) => nameOf(partijId)).join(', '),
              ]),
            } as const,
          ]
        : []),
      ...(view.zwijgt.length > 0
        ? [paragraph(`Sprak nog niet: ${view.zwijgt.map(({ partijId }) => nameOf(partijId)).join(', ')}.`)]
        : []),
    ]
  })
}

function keuzes({ records }: Koers, nameOf: NameOf): Block[] {
  const all = only('keuze', records)
  const side = (wel: boolean, title: string): Block[] => {
    const own = all.filter(({ inhoud }) => inhoud.wel === wel)
    if (own.length === 0) return []
    const items = own.map(({ partijId, inhoud }) => {
      const instead = inhoud.inPlaatsDaarvan ? ` In plaats daarvan: ${inhoud.inPlaatsDaarvan}` : ''
      return `${inhoud.tekst} (${nameOf(partijId)}). ${inhoud.waarom}${instead}`
    })
    return [heading(3, title), { kind: 'list', items }]
  }
  if (all.length === 0) return []
  return [
    heading(2, 'Wat wij kiezen'),
    ...side(true, 'Dit doen wij'),
    ...side(false, 'Dit doen wij niet, of niet meer'),
  ]
}

function rijk({ records }: Koers): Block[] {
  const asked = only('randvoorwaarde', records)
  if (asked.length === 0) return []
  return [
    heading(2, 'Wat wij van anderen nodig hebben'),
    ...asked.flatMap(({ inhoud }): Block[] => [
      heading(3, inhoud.wat),
      {
        kind: 'facts',
        facts: [
          ['Waarom', inhoud.waarom],
          ['Gevraagd aan', `${inhoud.vanWie}, ${inhoud.gevraagdOp}`],
          ['Antwoord', inhoud.antwoord ?? 'Nog geen antwoord'],
          ['Intussen', inhoud.ondertussen],
        ],
      },
    ]),
  ]
}

function bevindingen(koers: Koers): Block[] {
  const found = findBevindingen(koers)
  if (found.length === 0) return []
  const items = found.map(({ code, waar, regel }) => {
    const { wat, hersteller } = wordsOf(code, 'nl')
    return `${waar.titel}: ${wat} Kan worden opgelost door ${hersteller} (toets ${regel}).`
  })
  return [heading(2, 'Wat ontbreekt of aandacht vraagt'), { kind: 'list', items }]
}
