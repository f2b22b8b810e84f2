import { idOf } from '../ids.ts'
import { gemeenten } from '../regio.ts'
import { koersId, speakerOf, type Table } from './table.ts'

/** Stellingen of residents that many groups carried, as the koers refers to them. */
export const stellingen = {
  verhaal: ['Ik wil mijn verhaal maar een keer vertellen.', 312],
  provincie: ['Je moet niet naar een andere provincie voor hulp.', 297],
  gezicht: ['Ik wil een vast gezicht, geen nieuwe hulpverlener elk jaar.', 281],
  mantelzorg: ['Wie voor een ander zorgt, moet ook een dag vrij kunnen zijn.', 266],
} as const
export type StellingKey = keyof typeof stellingen

/** A stelling as the koers refers to it. */
export function stellingRef(key: StellingKey, op: string) {
  const [tekst, eens] = stellingen[key]
  return { stellingId: idOf(`stelling ${key}`), tekst, op, eens, groepen: 3 }
}

const doelen = [
  ['rust', 'Rust thuis, ook in de ochtend', 'jeugd', 'gezicht'],
  ['verhaal', 'Niemand vertelt het verhaal twee keer', 'jeugd', 'verhaal'],
  ['dichtbij', 'Hulp voor zeldzame vragen in de eigen regio', 'jeugd', 'provincie'],
  ['mantelzorger', 'Mantelzorgers houden het vol', 'basis', 'mantelzorg'],
  ['thuis', 'Wie dat wil woont thuis, ook na zijn tachtigste', 'thuis', null],
] as const

const lokaal: Record<string, readonly [key: string, titel: string][]> = {
  gm9901: [
    ['rust', 'Een vast gezicht per gezin in elke wijk'],
    ['verhaal', 'Een intake die ook Waterlelie vertrouwt'],
  ],
  gm9902: [['dichtbij', 'Spreekuur jeugd in Aadorp, elke week']],
  gm9903: [['mantelzorger', 'Logeerplekken voor een weekend vrij']],
  gm9904: [['thuis', 'Elk dorp een plek waar overdag iemand is']],
  gm9905: [
    ['thuis', 'Huisbezoek aan elke tachtiger die dat wil'],
    ['rust', 'Twee dagen per week een hulpverlener op school'],
  ],
}

/** Doelen of the regio with where they come from, the doelen of gemeenten under them, and what is done and not done. */
export async function tellDoelen({ day, koers, own }: Table): Promise<void> {
  for (const [key, titel, thema, stelling] of doelen) {
    const ref = stelling && stellingRef(stelling, day(-430))
    const oorsprongen = [
      ...(ref ? [{ soort: 'stelling', bronId: ref.stellingId, tekst: ref.tekst, op: ref.op, aantal: ref.eens }] : []),
      ...(key === 'rust'
        ? [{ soort: 'eigen woorden', tekst: 'Rust thuis, school en slapen', op: day(-60), aantal: 23 }]
        : []),
      ...(key === 'thuis'
        ? [
            {
              soort: 'bijeenkomst',
              tekst: 'Avond in het dorpshuis van Vlierlo over ouder worden',
              op: day(-410),
              aantal: 64,
            },
          ]
        : []),
    ]
    const inhoud = { titel, niveau: 'regio', themaId: koersId('thema', thema), oorsprongen, vastgesteldOp: day(-390) }
    // The plan of familie Voorbeeld serves this one, by this id.
    const recordId = key === 'rust' ? idOf('regionaal doel rust') : koersId('doel', key)
    await koers('doel', key, inhoud, recordId)
  }
  for (const [tenant, ofGemeente] of Object.entries(lokaal)) {
    for (const [key, titel] of ofGemeente) {
      const [, , thema] = doelen.find(([name]) => name === key) ?? doelen[0]
      const naam = gemeenten.find((one) => one.tenant === tenant)?.naam ?? ''
      await own(speakerOf(tenant), 'doel', `${tenant} ${key}`, {
        titel,
        niveau: 'gemeente',
        themaId: koersId('thema', thema),
        dientDoelId: key === 'rust' ? idOf('regionaal doel rust') : koersId('doel', key),
        oorsprongen: [{ soort: 'bijeenkomst', tekst: `Gesprek met inwoners van ${naam}`, op: day(-350), aantal: 40 }],
        vastgesteldOp: day(-330),
      })
    }
  }
  const keuze = (
    who: string,
    key: string,
    thema: string,
    wel: boolean,
    tekst: string,
    waarom: string,
    plaats?: string,
  ) =>
    own(who, 'keuze', key, {
      ...{ themaId: koersId('thema', thema), wel, tekst, waarom, van: day(-300) },
      inPlaatsDaarvan: plaats ?? null,
    })
  await keuze(
    'laila',
    'school',
    'jeugd',
    true,
    'Een vaste jeugdhulpverlener op elke school',
    'Daar zijn de kinderen al.',
  )
  await keuze(
    ...(['laila', 'dyslexie', 'jeugd', false, 'Dyslexiezorg zonder dat school eerst helpt'] as const),
    'De wachtlijst is langer dan het schooljaar. School kan in de meeste gevallen zelf beginnen.',
    'School begint met extra leeshulp, samen met de bibliotheek.',
  )
  await keuze('ruud', 'gezin', 'jeugd', true, 'Waterlelie kiest voor hulp thuis en op school', 'Daar zijn wij goed in.')
  await keuze(
    ...(['ruud', 'groepen', 'jeugd', false, 'Waterlelie sluit de leefgroep voor meer dan acht kinderen'] as const),
    'Een kind hoort niet in een groep van twaalf.',
    'Gezinshuizen van De Boomgaard en van onszelf.',
  )
  await keuze(
    ...(['directeur-helder', 'ramen', 'thuis', false, 'Helder doet geen ramen aan de buitenkant meer'] as const),
    'Onze mensen zijn te schaars om op een ladder te staan.',
    'De klussendienst van de buurt.',
  )
  await keuze(
    'marit',
    'keukentafel',
    'thuis',
    true,
    'Beekwijk praat eerst, en indiceert daarna',
    'Vaak is er minder nodig.',
  )
}
