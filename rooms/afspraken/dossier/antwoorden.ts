import type { VersieStand } from '../afspraak/afspraak.ts'
import type { Moment } from '../ritme/moment.ts'
import type { Toedeling } from '../roltoedeling/roltoedeling.ts'
import { type Vraag, vragen } from './dossier.ts'

/** What the answers are made of, as it stands on the day of the dossier. */
export type Bronnen = {
  readonly versie: VersieStand
  readonly nameOf: (partijId: string) => string
  readonly toedelingen: readonly Toedeling[]
  /** The schaalbesluit behind it; null for who may not read the koers. */
  readonly waarom: {
    readonly titel: string
    readonly toelichting: string
    readonly genomen: { readonly op: string; readonly door: string } | null
  } | null
  readonly momenten: readonly Moment[]
}

/** An answer: sentences, and facts as rows of a table. */
export type Antwoord = { vraag: Vraag; alineas: string[]; feiten: string[][] }

/** The eight answers. Each says where it stops: what was never laid down is not made up. */
export function toAntwoorden(bronnen: Bronnen): Antwoord[] {
  return vragen.map((vraag) => ({ vraag, ...answers[vraag](bronnen) }))
}

const answers: Record<Vraag, (bronnen: Bronnen) => Omit<Antwoord, 'vraag'>> = {
  wat: ({ versie: { inhoud, versie } }) => ({
    alineas: [inhoud.samenvatting],
    feiten: inhoud.artikelen
      .map(({ nr, kop, tekst }) => [`Artikel ${nr}. ${kop}`, tekst])
      .concat([['Versie', String(versie)]]),
  }),
  waarom: ({ waarom }) =>
    waarom
      ? {
          alineas: [waarom.toelichting],
          feiten: [
            ['Schaalbesluit', waarom.titel],
            ['Genomen', waarom.genomen ? `${waarom.genomen.op}, ${waarom.genomen.door}` : 'nog niet'],
          ],
        }
      : { alineas: ['Het schaalbesluit hierachter kunt u hier niet lezen.'], feiten: [] },
  wie: ({ versie, toedelingen, nameOf }) => ({
    alineas: [],
    feiten: [
      ...versie.partijen.map(({ partijId, rol }) => [nameOf(partijId), rol]),
      ...toedelingen.map(({ partijId, rol, van }) => [nameOf(partijId), `${rol}, vanaf ${van}`]),
    ],
  }),
  bevoegdheid: ({ versie, nameOf }) => ({
    alineas: versie.van
      ? [`In werking sinds ${versie.van}: elke ondertekening heeft een compleet bewijs van bevoegdheid.`]
      : ['Nog niet in werking: niet elke partij tekende met een compleet bewijs van bevoegdheid.'],
    feiten: versie.partijen.map(({ partijId, ondertekening }) => [
      nameOf(partijId),
      ondertekening
        ? `${ondertekening.ondertekenaar}, ${ondertekening.hoedanigheid}, ${ondertekening.getekendOp}; ${ondertekening.bevoegdheid.orgaan || 'orgaan ontbreekt'}, ${ondertekening.bevoegdheid.besluitdatum || 'datum ontbreekt'}, ${ondertekening.bevoegdheid.kenmerk || 'kenmerk ontbreekt'}${ondertekening.gebreken.length > 0 ? ` (${ondertekening.gebreken.join(', ')})` : ''}`
        : 'heeft nog niet ondertekend',
    ]),
  }),
  looptijd: ({ versie: { inhoud, van, tot } }) => ({
    alineas: [
      'Niets eindigt vanzelf: ook na de laatste dag hieronder geldt de afspraak, tot partijen iets anders besluiten.',
    ],
    feiten: [
      ['In werking sinds', van ?? 'nog niet'],
      ['Beoogd begin', inhoud.begin],
      ['Partijen rekenen erop tot', inhoud.duurzaamTot],
      ...(tot ? [['Beeindigd per', tot]] : []),
      ['Evaluaties', inhoud.evaluaties.join(', ') || 'geen afgesproken'],
    ],
  }),
  kosten: ({ versie: { inhoud }, nameOf }) => {
    const { geldsleutel } = inhoud
    if (!geldsleutel)
      return { alineas: ['Er is geen geldsleutel afgesproken: elke partij betaalt wat zij zelf doet.'], feiten: [] }
    const total = geldsleutel.delen.reduce((sum, { gewicht }) => sum + gewicht, 0)
    return {
      alineas: [geldsleutel.uitleg],
      feiten: [
        ...geldsleutel.delen.map(({ partijId, gewicht }) => [nameOf(partijId), `${gewicht} van ${total} delen`]),
        ['De sleutel geldt tot', geldsleutel.tot],
      ],
    }
  },
  jaar: ({ momenten }) => ({
    alineas: momenten.length === 0 ? ['Er staan geen momenten in de komende twaalf maanden.'] : [],
    feiten: momenten.slice(0, 24).map(({ op, titel, start }) => [op, `${titel}; begin uiterlijk ${start}`]),
  }),
  weggaan: ({ versie: { inhoud } }) => ({
    alineas: [`Schriftelijk opzeggen, ${inhoud.uitstap.opzegtermijnMaanden} maanden vooraf.`, inhoud.uitstap.kosten],
    feiten: [],
  }),
}
