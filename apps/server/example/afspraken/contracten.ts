import { importContracten, listRecords, setOwnRecord } from '@samenhang/afspraken/contract.ts'
import { addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { speakerOf, type Table } from '../koers/table.ts'
import { aanbieders, gemeenten, partijId } from '../regio.ts'

/** One row: gemeente, aanbieder, variant, eenheid, tarief, clienten, and the reason when it has one. */
type Regel = readonly [gemeente: string, aanbieder: string, set: string, clienten: number, reden?: string]

/** A product with its sets of rules: variant, eenheid, tarief, build-up, accountability, eenheden per client, minutes. */
type Product = {
  readonly naam: string
  readonly wet: string
  /** Months from today until its contracts end. */
  readonly eindeMaanden: number
  readonly sets: Readonly<Record<string, readonly [string, string, string, string, string, number, number]>>
  readonly regels: readonly Regel[]
}

const uur = 'inspanningsgericht'
const redenVlierlo = 'Proef met resultaat, samen geëvalueerd'

const producten: readonly Product[] = [
  {
    naam: 'Huishoudelijke hulp',
    wet: 'Wmo 2015',
    eindeMaanden: 13,
    sets: {
      A: [uur, 'uur', '36,40', 'loon 27,10 + reistijd 2,90 + scholing 1,40 + overhead 5,00', 'eens per jaar', 128, 25],
      B: ['outputgericht', 'resultaat per 4 weken', '268', '', 'per periode een verslag', 13, 48],
      C: [uur, 'kwartier', '9,65', '', 'per maand een urenstaat', 512, 44],
      D: [
        uur,
        'uur',
        '38,20',
        'loon 27,80 + reistijd 3,60 + scholing 1,40 + overhead 5,40',
        'eens per kwartaal',
        128,
        31,
      ],
    },
    regels: [
      ['Aadorp', 'zilverberk', 'A', 250],
      ['Aadorp', 'oeverland', 'A', 70],
      ['Aadorp', 'helder', 'A', 110],
      ['Beekwijk', 'zilverberk', 'A', 420],
      ['Beekwijk', 'oeverland', 'A', 225],
      ['Beekwijk', 'vlier', 'A', 110],
      ['Beekwijk', 'kamperfoelie', 'D', 60, 'Hulp aan huis in het buitengebied'],
      ['Vlierlo', 'zilverberk', 'B', 170, redenVlierlo],
      ['Vlierlo', 'helder', 'B', 180, redenVlierlo],
      ['Vlierlo', 'roerdomp', 'B', 100, redenVlierlo],
      ['Dijkzicht', 'zilverberk', 'C', 125],
      ['Dijkzicht', 'oeverland', 'C', 105],
      ['Dijkzicht', 'helder', 'C', 95],
      ['Dijkzicht', 'kamperfoelie', 'C', 80],
      ['Duinrand', 'zilverberk', 'D', 120],
      ['Duinrand', 'oeverland', 'D', 60],
      ['Duinrand', 'kamperfoelie', 'D', 130],
    ],
  },
  {
    naam: 'Begeleiding individueel',
    wet: 'Wmo 2015',
    eindeMaanden: 20,
    sets: {
      A: [uur, 'uur', '62,00', 'loon 44,00 + reistijd 4,50 + scholing 3,00 + overhead 10,50', 'eens per jaar', 96, 35],
      B: [uur, 'minuut', '1,0425', '', 'per maand een urenstaat', 5760, 55],
      C: ['taakgericht', 'jaar', '4800', '', 'eens per jaar', 1, 12],
    },
    regels: [
      ['Beekwijk', 'vlier', 'A', 210],
      ['Aadorp', 'roerdomp', 'A', 140],
      ['Dijkzicht', 'vlier', 'B', 95],
      ['Vlierlo', 'roerdomp', 'C', 130, 'Wijkteam met eigen budget'],
      ['Duinrand', 'zilverberk', 'A', 88],
    ],
  },
  {
    naam: 'Ambulante jeugdhulp',
    wet: 'Jeugdwet',
    eindeMaanden: 26,
    sets: {
      A: [uur, 'uur', '94,80', 'loon 66,00 + reistijd 6,00 + scholing 5,00 + overhead 17,80', 'eens per jaar', 42, 60],
      B: [uur, 'uur', '97,25', '', 'per kwartaal een verslag', 42, 95],
    },
    regels: [
      ['Beekwijk', 'waterlelie', 'A', 160],
      ['Aadorp', 'waterlelie', 'A', 75],
      ['Duinrand', 'waterlelie', 'B', 58],
      ['Beekwijk', 'boomgaard', 'A', 90],
      ['Vlierlo', 'boomgaard', 'B', 64],
      ['Duinrand', 'boomgaard', 'B', 40],
    ],
  },
  {
    naam: 'Logeren jeugd',
    wet: 'Jeugdwet',
    eindeMaanden: 31,
    sets: { A: ['outputgericht', 'etmaal', '238,50', '', 'eens per jaar', 36, 40] },
    regels: [
      ['Dijkzicht', 'wilgenroos', 'A', 22],
      ['Vlierlo', 'wilgenroos', 'A', 17],
    ],
  },
  {
    naam: 'Dagbesteding',
    wet: 'Wmo 2015',
    eindeMaanden: 38,
    sets: {
      A: [uur, 'dagdeel', '41,75', 'loon 26,00 + vervoer 6,25 + overhead 9,50', 'eens per jaar', 180, 22],
      B: [uur, 'dagdeel', '44,10', '', 'per kwartaal een verslag', 180, 38],
    },
    regels: [
      ['Vlierlo', 'kamperfoelie', 'A', 120],
      ['Beekwijk', 'kamperfoelie', 'A', 145],
      ['Duinrand', 'kamperfoelie', 'B', 66],
    ],
  },
]

const headers =
  'nummer;gemeente;aanbieder;wet;van;tot;opzegtermijnMaanden;indexering;budgetplafond;clientenstopDoor;clientenstopVan;clientenstopReden;product;variant;eenheid;tarief;opbouw;verantwoording;clienten;eenhedenPerClient;wachttijdDagen;reden;redenTot'

/** Contracts of the region, as one file that the contractmanager reads in; minutes and use come from each partij itself. */
export async function tellContracten(table: Table): Promise<void> {
  const pieter = await table.as('pieter')
  const body = new TextEncoder().encode([headers, ...producten.flatMap((product) => rowsOf(product, table))].join('\n'))
  const { errors } = await pieter(importContracten, { query: { vastleggen: 'ja' }, body })
  if (errors.length > 0) throw new Error(`Contracts of the example: ${errors[0]?.place} ${errors[0]?.message}`)
  const { items } = await pieter(listRecords, { query: { soort: 'contract' } })
  for (const one of items) {
    if (one.soort !== 'contract') continue
    const { inhoud, recordId: contractId } = one
    const aanbieder = aanbieders.find(({ key }) => partijId(key) === inhoud.aanbiederId)?.key ?? ''
    const set = producten.find(({ naam }) => naam === inhoud.regels[0]?.product)
    const regel = inhoud.regels[0]
    const minuten = Object.values(set?.sets ?? {}).find(
      ([, eenheid, , , verantwoording]) => eenheid === regel?.eenheid && verantwoording === regel?.verantwoording,
    )?.[6]
    // Only who is at the table says so; of the others nobody knows, and that shows.
    if (
      ['zilverberk', 'oeverland', 'helder', 'waterlelie', 'boomgaard', 'kamperfoelie', 'roerdomp', 'vlier'].includes(
        aanbieder,
      )
    ) {
      const say = await table.as(speakerOf(aanbieder))
      await say(setOwnRecord, {
        body: {
          soort: 'regelopgave',
          inhoud: {
            ...{ contractId, product: inhoud.regels[0]?.product ?? '', minutenPerClient: minuten ?? 0 },
            definitie: 'Registreren, verantwoorden, declareren en overleg over regels; niet de hulp zelf.',
          },
        },
      })
    }
    await tellVerbruik(table, contractId, inhoud)
  }
}

async function tellVerbruik(
  table: Table,
  contractId: string,
  { gemeenteId, budgetplafondCents }: { gemeenteId: string; budgetplafondCents: number | null },
): Promise<void> {
  if (budgetplafondCents === null) return
  const gemeente = gemeenten.find(({ tenant }) => partijId(tenant) === gemeenteId)
  if (!gemeente) return
  const say = await table.as(speakerOf(gemeente.tenant))
  const totEnMet = table.day(-22)
  await say(setOwnRecord, {
    body: {
      soort: 'verbruik',
      inhoud: {
        ...{ contractId, jaar: Number(totEnMet.slice(0, 4)), totEnMet, bron: 'Zorgadministratie' },
        cents: Math.round(budgetplafondCents * 0.83),
      },
    } as never,
  })
}

function rowsOf({ naam, wet, eindeMaanden, sets, regels }: Product, { day }: Table): string[] {
  const end = endOfMonth(addMonths(day(0), eindeMaanden))
  return regels.map(([gemeente, aanbieder, letter, clienten, reden], index) => {
    const [variant, eenheid, tarief, opbouw, verantwoording, eenheden] = sets[letter] ?? []
    const partij = aanbieders.find(({ key }) => key === aanbieder)?.naam
    const stop = naam === 'Begeleiding individueel' && index === 0
    return [
      ...[
        `${gemeente.slice(0, 2).toUpperCase()}-${naam.slice(0, 3).toUpperCase()}-${index + 1}`,
        gemeente,
        partij,
        wet,
      ],
      ...[addMonths(day(0), -30), end, 6, 'OVA en CPI, elk jaar', index === 0 ? '950000,00' : ''],
      ...(stop ? ['aanbieder', day(-40), 'Alle plekken zijn bezet'] : ['', '', '']),
      ...[naam, variant, eenheid, tarief, opbouw, verantwoording, clienten, eenheden, 28],
      ...(reden ? [reden, endOfMonth(addMonths(day(0), 13))] : ['', '']),
    ].join(';')
  })
}

function endOfMonth(date: CivilDate): CivilDate {
  const next = addMonths(`${date.slice(0, 8)}01` as CivilDate, 1)
  return new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10) as CivilDate
}
