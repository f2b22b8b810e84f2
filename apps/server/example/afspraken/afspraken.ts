import {
  addGebeurtenis,
  type Bevoegdheid,
  createAfspraak,
  getAfspraak,
  offerVersie,
  setConcept,
  setRecord,
  signVersie,
  type VersieInhoud,
} from '@samenhang/afspraken/contract.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { listSchaalbesluiten } from '@samenhang/koers/contract.ts'
import { koersId, type Table } from '../koers/table.ts'
import { gemeenten, partijId } from '../regio.ts'
import { artikelen } from './artikelen.ts'

const vijf = gemeenten.map(({ tenant }) => tenant)
const namen: Record<string, string> = {
  gm9901: 'M. Hofstra, wethouder',
  gm9902: 'W. Kuipers, burgemeester',
  gm9903: 'R. Post, wethouder',
  gm9904: 'T. Smeets, wethouder',
  gm9905: 'I. Vos, burgemeester',
  vervoer: 'P. Bakker, directeur',
  zilverberk: 'H. Berk, bestuurder',
}

/** What the region agreed: one with a version that waits for authority, one about money, and one that is still unsigned. */
export async function tellAfspraken(table: Table): Promise<void> {
  const year = Number(table.day(0).slice(0, 4))
  const day = (date: string) => date as CivilDate
  const huishouden = await make(table, 'huishouden', 'Huishoudelijke hulp: één product, één tarief', {
    ...artikelen.huishouden1,
    partijen: partijen(vijf),
    ...{ begin: day(`${year - 3}-01-01`), duurzaamTot: day(`${year + 3}-01-01`) },
    evaluaties: [day(`${year + 1}-02-01`)],
  })
  for (const tenant of vijf)
    await signOnPaper(
      table,
      huishouden,
      1,
      tenant,
      day(`${year - 4}-11-12`),
      besluit(`${year - 4}-10-28`, `${year - 4}-118`),
    )
  await next(
    table,
    huishouden,
    'De cao is vanaf 1 januari anders, en aanbieders lieten zien wat vijf sets regels kosten.',
    {
      ...artikelen.huishouden2,
      partijen: partijen(vijf),
      ...{ begin: day(`${year + 1}-01-01`), duurzaamTot: day(`${year + 5}-01-01`) },
      evaluaties: [day(`${year + 2}-02-01`)],
    },
  )
  for (const [index, tenant] of vijf.entries()) {
    const bewijs = besluit(table.day(-21), `${year}-${118 + index}`)
    const mandaat = tenant === 'gm9901' ? { datum: table.day(-140), kenmerk: `${year}-070` } : null
    const missing = tenant === 'gm9903' ? { besluitdatum: 'd.d. …' } : {}
    await signOnPaper(table, huishouden, 2, tenant, table.day(-12), { ...bewijs, mandaat, ...missing })
  }
  const beschermd = await make(table, 'beschermd', 'Beschermd wonen: samen dragen', {
    ...artikelen.beschermd,
    partijen: partijen(vijf),
    ...{ begin: day(`${year - 1}-01-01`), duurzaamTot: day(`${year + 1}-10-01`) },
    evaluaties: [table.day(-30), table.day(190)],
    geldsleutel: {
      uitleg: 'Wie meer inwoners heeft draagt meer; een deel gaat naar wie de plekken heeft.',
      delen: vijf.map((tenant, index) => ({ partijId: partijId(tenant), gewicht: [38, 21, 17, 13, 11][index] ?? 0 })),
      tot: day(`${year + 1}-07-01`),
    },
  })
  for (const tenant of vijf)
    await signOnPaper(
      table,
      beschermd,
      1,
      tenant,
      day(`${year - 2}-11-20`),
      besluit(`${year - 2}-11-04`, `${year - 2}-204`),
    )
  const vervoer = await make(table, 'vervoer', 'Vervoer naar jeugdhulp: één planning', {
    ...artikelen.vervoer,
    partijen: [...partijen(['gm9901', 'gm9902']), { partijId: partijId('vervoer'), rol: 'opdrachtnemer' }],
    ...{ begin: day(`${year}-01-01`), duurzaamTot: day(`${year + 4}-01-01`) },
    evaluaties: [table.day(75)],
  })
  for (const tenant of ['gm9901', 'gm9902', 'vervoer'])
    await signOnPaper(
      table,
      vervoer,
      1,
      tenant,
      day(`${year - 1}-12-04`),
      besluit(`${year - 1}-11-20`, `${year - 1}-311`),
    )
  await make(table, 'ambulant', 'Jeugdhulp op school: minder regels, meer tijd', {
    ...artikelen.ambulant,
    partijen: [...partijen(['gm9901']), { partijId: partijId('waterlelie'), rol: 'opdrachtnemer' }],
    ...{ begin: table.day(0), duurzaamTot: table.day(1460) },
    evaluaties: [table.day(365)],
  })
  for (const [afspraakId, keys] of [
    [huishouden, vijf],
    [beschermd, vijf.slice(0, 4)],
    [vervoer, ['gm9901', 'gm9902']],
  ] as const)
    await handOver(table, afspraakId, keys)
  await tellRond(table, { huishouden, beschermd, vervoer })
}

function partijen(keys: readonly string[]): VersieInhoud['partijen'] {
  return keys.map((key) => ({ partijId: partijId(key), rol: 'opdrachtgever' }))
}

function besluit(datum: string, kenmerk: string): Bevoegdheid {
  return { orgaan: 'College', besluitdatum: datum, kenmerk, mandaat: null }
}

type Concept = Pick<VersieInhoud, 'titel' | 'samenvatting' | 'artikelen' | 'partijen' | 'begin' | 'duurzaamTot'> &
  Partial<VersieInhoud>

const terms = {
  uitstap: { opzegtermijnMaanden: 12, kosten: 'Wie vertrekt betaalt de kosten van het bureau nog een jaar mee.' },
}

async function make(table: Table, taak: string, titel: string, concept: Concept): Promise<Id> {
  const pieter = await table.as('pieter')
  const taakId = koersId('taak', taak)
  const { items } = await pieter(listSchaalbesluiten, { query: { taakId } })
  const schaalbesluitId = items.find(({ genomen }) => genomen)?.schaalbesluitId
  if (!schaalbesluitId) throw new Error(`The example has no schaalbesluit for ${taak}`)
  const body = { titel, taakId, schaalbesluitId, concept: { ...terms, ...concept } }
  const { afspraakId } = await pieter(createAfspraak, { body })
  await pieter(offerVersie, { path: { afspraakId }, body: {} })
  return afspraakId
}

async function next(table: Table, afspraakId: Id, nieuwFeit: string, concept: Concept): Promise<void> {
  const pieter = await table.as('pieter')
  await pieter(setConcept, { path: { afspraakId }, body: { ...terms, ...concept } })
  await pieter(offerVersie, { path: { afspraakId }, body: { nieuwFeit } })
}

async function signOnPaper(
  table: Table,
  afspraakId: Id,
  versie: number,
  partij: string,
  getekendOp: CivilDate,
  bevoegdheid: Bevoegdheid,
): Promise<void> {
  const pieter = await table.as('pieter')
  const { versies } = await pieter(getAfspraak, { path: { afspraakId } })
  const tekstHash = versies.find((one) => one.versie === versie)?.tekstHash ?? ''
  const [ondertekenaar = '', hoedanigheid = ''] = (namen[partij] ?? '').split(', ')
  const body = { versie, partijId: partijId(partij), ondertekenaar, hoedanigheid, getekendOp, bevoegdheid, tekstHash }
  await pieter(signVersie, { path: { afspraakId }, body })
}

/** The new councils got the overdrachtsdossier. */
async function handOver(table: Table, afspraakId: Id, keys: readonly string[]): Promise<void> {
  const pieter = await table.as('pieter')
  for (const key of keys) {
    const body = { soort: 'overdracht', partijId: partijId(key), aan: 'De nieuwe raad', waarom: 'verkiezing' } as const
    await pieter(addGebeurtenis, { path: { afspraakId }, body })
  }
}

/** Recess, moments, efforts, promises and somebody who leaves. */
async function tellRond(table: Table, ids: Record<'huishouden' | 'beschermd' | 'vervoer', Id>): Promise<void> {
  const pieter = await table.as('pieter')
  const set = (soort: string, inhoud: object) => pieter(setRecord, { body: { soort, inhoud } as never })
  const year = Number(table.day(0).slice(0, 4))
  for (const each of [year - 1, year, year + 1, year + 2, year + 3]) {
    await set('reces', { naam: 'Meireces', van: `${each}-04-25`, tot: `${each}-05-08` })
    await set('reces', { naam: 'Zomerreces', van: `${each}-07-17`, tot: `${each}-08-29` })
    await set('reces', { naam: 'Kerstreces', van: `${each}-12-21`, tot: `${each + 1}-01-03` })
  }
  await set('moment', {
    ...{ titel: 'Raad Dijkzicht: mandaat', ring: 'raden', op: table.day(16), stukOp: table.day(0) },
    ...{
      partijIds: [partijId('gm9903'), partijId('regio')],
      afgesprokenDagen: 42,
      bron: 'Regionale afspraak',
      afspraakId: ids.huishouden,
    },
  })
  await set('moment', {
    ...{ titel: 'Regionaal bestuur: evaluatie regisseur', ring: 'afspraken', op: table.day(94), stukOp: table.day(30) },
    ...{
      partijIds: vijf.map((key) => partijId(key)),
      afgesprokenDagen: 56,
      bron: 'Jaarplan van de regio',
      afspraakId: null,
    },
  })
  const rol = (taak: string, key: string, naam: string) =>
    set('roltoedeling', { taakId: koersId('taak', taak), partijId: partijId(key), rol: naam, van: `${year - 3}-01-01` })
  await rol('huishouden', 'gm9901', 'eigenaar')
  for (const key of vijf) await rol('huishouden', key, 'opdrachtgever')
  for (const key of ['zilverberk', 'oeverland', 'helder', 'kamperfoelie', 'vlier', 'roerdomp'])
    await rol('huishouden', key, 'opdrachtnemer')
  const inspanning = async (afspraakId: Id, key: string, aard: string, hoeveel: number, tekst: string) =>
    (await set('inspanning', { afspraakId, partijId: partijId(key), aard, hoeveel, tekst, van: `${year}-01-01` }))
      .recordId
  await inspanning(ids.huishouden, 'gm9901', 'mensen', 2, 'Twee inkopers werken voor alle vijf gemeenten.')
  await inspanning(ids.huishouden, 'gm9904', 'uren', 160, 'Vlierlo schrijft de evaluatie van de proef met resultaat.')
  await inspanning(ids.beschermd, 'gm9902', 'euros', 240_000, 'Aadorp legt geld in voor vier nieuwe plekken.')
  const toezegging = (
    aard: string,
    tekst: string,
    key: string,
    door: string,
    aan: string,
    dagen: [number, number],
    stand: string,
  ) =>
    set('toezegging', {
      ...{ aard, tekst, partijId: partijId(key), door, aan, stand, afspraakId: ids.huishouden },
      ...{ gedaanOp: table.day(dagen[0]), voor: table.day(dagen[1]), toelichting: null },
    })
  await toezegging(
    'toezegging',
    'Voor de zomer ligt er één formulier voor verantwoording.',
    'gm9901',
    'Marit Hofstra',
    'Raad van Beekwijk',
    [-120, 200],
    'open',
  )
  await toezegging(
    'motie',
    'Laat aanbieders elk jaar zeggen wat regels hun kosten.',
    'gm9902',
    'Raad van Aadorp',
    'College van Aadorp',
    [-260, -20],
    'gedaan',
  )
  await toezegging(
    'toezegging',
    'Dijkzicht stuurt het besluit van het college na.',
    'gm9903',
    'R. Post',
    'Regionaal bestuur',
    [-12, 16],
    'open',
  )
  await set('uittreding', {
    ...{
      partijId: partijId('wilgenroos'),
      aangekondigdOp: table.day(-25),
      per: table.day(270),
      schuldCents: 1_845_000,
    },
    ...{ waarom: 'Wilgenroos Logeren stopt met logeren en gaat op in een andere organisatie.', gedaan: [] },
  })
}
