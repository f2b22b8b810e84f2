import { idOf } from './ids.ts'

export const regio = 'regio'

/** Fictional gemeenten; 9901 to 9905 belong to nobody. */
export const gemeenten = [
  { tenant: 'gm9901', code: '9901', naam: 'Beekwijk' },
  { tenant: 'gm9902', code: '9902', naam: 'Aadorp' },
  { tenant: 'gm9903', code: '9903', naam: 'Dijkzicht' },
  { tenant: 'gm9904', code: '9904', naam: 'Vlierlo' },
  { tenant: 'gm9905', code: '9905', naam: 'Duinrand' },
] as const

export const beekwijk = gemeenten[0].tenant

export type Aanbieder = {
  readonly key: string
  readonly naam: string
  readonly agb: string
  readonly wet: 'iwmo' | 'ijw'
  readonly categorie: string
  /** Codes of the gemeenten that have a contract with it. */
  readonly codes: readonly string[]
}

/** Fictional aanbieders; AGB codes that start with 99 belong to nobody. */
export const aanbieders: readonly Aanbieder[] = [
  {
    key: 'waterlelie',
    naam: 'Jeugdhulp Waterlelie',
    agb: '99000001',
    wet: 'ijw',
    categorie: '45',
    codes: ['9901', '9902', '9905'],
  },
  { key: 'helder', naam: 'Helder Huishouden', agb: '99000002', wet: 'iwmo', categorie: '01', codes: ['9901', '9902'] },
  { key: 'vervoer', naam: 'Vervoer Beekwijk', agb: '99000003', wet: 'ijw', categorie: '42', codes: ['9901'] },
  { key: 'vlier', naam: 'Werkplaats Vlier', agb: '99000004', wet: 'iwmo', categorie: '02', codes: ['9901', '9903'] },
  {
    key: 'zilverberk',
    naam: 'Zilverberk Zorg',
    agb: '99000005',
    wet: 'iwmo',
    categorie: '02',
    codes: ['9902', '9905'],
  },
  { key: 'oeverland', naam: 'Oeverland Thuis', agb: '99000006', wet: 'iwmo', categorie: '01', codes: ['9903'] },
  {
    key: 'kamperfoelie',
    naam: 'Kamperfoelie Dagbesteding',
    agb: '99000007',
    wet: 'iwmo',
    categorie: '07',
    codes: ['9904'],
  },
  {
    key: 'boomgaard',
    naam: 'De Boomgaard Jeugd',
    agb: '99000008',
    wet: 'ijw',
    categorie: '45',
    codes: ['9901', '9904', '9905'],
  },
  {
    key: 'noorderlicht',
    naam: 'Noorderlicht Gezin',
    agb: '99000009',
    wet: 'ijw',
    categorie: '50',
    codes: ['9902', '9903'],
  },
  { key: 'roerdomp', naam: 'Roerdomp Begeleiding', agb: '99000010', wet: 'iwmo', categorie: '02', codes: ['9904'] },
  {
    key: 'wilgenroos',
    naam: 'Wilgenroos Logeren',
    agb: '99000011',
    wet: 'ijw',
    categorie: '44',
    codes: ['9903', '9904'],
  },
  { key: 'zeedistel', naam: 'Zeedistel Hulpmiddelen', agb: '99000012', wet: 'iwmo', categorie: '11', codes: ['9905'] },
]

const others = [
  { key: 'regio', naam: 'Regio Voorbeeld', soort: 'regio' },
  { key: 'huisartsen', naam: 'Huisartsen Beekwijk', soort: 'huisartsenpraktijk' },
  { key: 'verzekeraar', naam: 'Verzekeraar Voorbeeld', soort: 'verzekeraar' },
  { key: 'school', naam: 'Scholengroep De Beek', soort: 'school' },
  { key: 'bibliotheek', naam: 'Bibliotheek Voorbeeld', soort: 'bibliotheek' },
  { key: 'accountant', naam: 'Brink Accountants', soort: 'accountant' },
] as const

/** Id of an organisation, the same in every tenant. */
export function partijId(key: string) {
  return idOf(`partij ${key}`)
}

/** Rows of all organisations, as every tenant knows them. */
export function partijRows() {
  const none = { agbcode: null, gemeentecode: null }
  return [
    ...gemeenten.map(({ tenant, naam, code }) => ({
      ...none,
      id: partijId(tenant),
      naam: `Gemeente ${naam}`,
      soort: 'gemeente',
      gemeentecode: code,
    })),
    ...aanbieders.map(({ key, naam, agb }) => ({ ...none, id: partijId(key), naam, soort: 'aanbieder', agbcode: agb })),
    ...others.map(({ key, naam, soort }) => ({ ...none, id: partijId(key), naam, soort })),
  ]
}
