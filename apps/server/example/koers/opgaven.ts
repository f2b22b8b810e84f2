import { partijId } from '../regio.ts'
import { stellingRef } from './doelen.ts'
import { koersId, speakerOf, type Table } from './table.ts'

type Aard = 'belang' | 'ambitie' | 'wens' | 'verwachting' | 'aanbod'
type Text = readonly [key: string, partij: string, aard: Aard, tekst: string]

const vastlopen: readonly Text[] = [
  ['v1', 'school', 'belang', 'Ouders doen bij ons voor de vierde keer hun verhaal.'],
  ['v2', 'waterlelie', 'wens', 'Eén intake, die wij allemaal vertrouwen.'],
  ['v3', 'huisartsen', 'verwachting', 'Wie wij verwijzen, hoort binnen twee weken wie er komt.'],
  ['v4', 'gm9901', 'ambitie', 'Een vaste jeugdhulpverlener op elke school.'],
  ['v5', 'boomgaard', 'aanbod', 'Wij bieden twee dagen per week op school aan.'],
  ['v6', 'huisartsen', 'wens', 'Minder verwijzen, meer meelopen.'],
  ['v7', 'waterlelie', 'belang', 'Met jaarcontracten kan ik geen team opbouwen.'],
  ['v8', 'gm9905', 'belang', 'Rust in de begroting, ook na de verkiezingen.'],
  ['v9', 'gm9902', 'belang', 'Ons wijkteam kent elk gezin. Een regionaal loket maakt de afstand groter.'],
  ['v10', 'gm9904', 'belang', 'Wij willen zelf weten wie er in ons dorp vastloopt.'],
  ['v11', 'gm9903', 'verwachting', 'School draagt bij aan wat er in de klas gebeurt.'],
  ['v12', 'gm9901', 'wens', 'Een intake die ook de school mag gebruiken.'],
  ['v13', 'school', 'aanbod', 'Wij hebben ruimte in elk gebouw, en koffie.'],
]

const mantelzorg: readonly Text[] = [
  ['m1', 'helder', 'belang', 'Onze medewerker ziet als eerste dat een partner het niet meer volhoudt.'],
  ['m2', 'gm9903', 'ambitie', 'Elk weekend een logeerplek, binnen een half uur rijden.'],
  ['m3', 'zilverberk', 'aanbod', 'Vier logeerbedden, als wij weten dat ze drie jaar blijven.'],
  ['m4', 'huisartsen', 'wens', 'Een nummer dat wij kunnen bellen als het thuis omvalt.'],
  ['m5', 'gm9901', 'wens', 'Een nummer voor alle gemeenten, ook in het weekend.'],
]

/** Two opgaven: who was asked, what each laid down in its own words, and what they found to be the same. */
export async function tellOpgaven(table: Table): Promise<void> {
  const { day, koers } = table
  const gevraagd = [
    ...['gm9901', 'gm9902', 'gm9903', 'gm9904', 'gm9905', 'waterlelie', 'boomgaard', 'school', 'huisartsen'],
    ...['verzekeraar', 'bibliotheek', 'oeverland'],
  ].map(partijId)
  await koers('opgave', 'vastlopen', {
    titel: 'Jongeren die vastlopen, op school én thuis',
    omschrijving: 'Steeds meer jongeren zitten thuis. School, hulp en ouders zien elk een deel.',
    themaId: koersId('thema', 'jeugd'),
    taakIds: [koersId('taak', 'hoogspecialistisch'), koersId('taak', 'toegang')],
    ...{ gevraagd, gevraagdOp: day(-60), voor: day(10) },
  })
  await layDown(table, 'vastlopen', vastlopen)
  await tellVastlopen(table)

  await koers('opgave', 'mantelzorg', {
    titel: 'De mantelzorger die omvalt',
    omschrijving: 'Als de partner of dochter niet meer kan, komt de dure hulp pas. Wat kan er eerder?',
    themaId: koersId('thema', 'basis'),
    taakIds: [koersId('taak', 'mantelzorg')],
    gevraagd: ['gm9901', 'gm9903', 'helder', 'zilverberk', 'huisartsen', 'verzekeraar'].map(partijId),
    ...{ gevraagdOp: day(-25), voor: day(45) },
  })
  await layDown(table, 'mantelzorg', mantelzorg)
  await alike(table, 'mantelzorg', 'nummer', 'Een nummer als het thuis omvalt', ['m4', 'm5'], mantelzorg)
}

async function layDown({ own }: Table, opgave: string, texts: readonly Text[]): Promise<void> {
  for (const [key, partij, aard, tekst] of texts) {
    await own(speakerOf(partij), 'inbreng', key, { opgaveId: koersId('opgave', opgave), aard, tekst })
  }
}

/** The first partij offers the likeness, each joins with its own text. */
async function alike(
  { own }: Table,
  opgave: string,
  key: string,
  naam: string,
  joined: readonly string[],
  texts: readonly Text[],
): Promise<void> {
  const gelijkenisId = koersId('gelijkenis', key)
  for (const [index, text] of joined.entries()) {
    const [, partij = ''] = texts.find(([name]) => name === text) ?? []
    const who = speakerOf(partij)
    if (index === 0) await own(who, 'gelijkenis', key, { opgaveId: koersId('opgave', opgave), naam })
    await own(who, 'aansluiting', `${key} ${text}`, { gelijkenisId, inbrengId: koersId('inbreng', text) })
  }
}

async function tellVastlopen(table: Table): Promise<void> {
  const { day, koers, own } = table
  const opgaveId = koersId('opgave', 'vastlopen')
  await alike(table, 'vastlopen', 'vertellen', 'Niet opnieuw vertellen', ['v1', 'v2', 'v12'], vastlopen)
  await alike(table, 'vastlopen', 'school', 'Hulp dicht bij school', ['v4', 'v5', 'v6', 'v13'], vastlopen)
  await alike(table, 'vastlopen', 'langer', 'Langer dan één jaar', ['v7', 'v8'], vastlopen)
  const gelijkenisId = koersId('gelijkenis', 'vertellen')
  await own('directeur-school', 'aansluiting', 'vertellen stelling', {
    ...{ gelijkenisId, stelling: stellingRef('verhaal', day(-430)) },
  })

  const stand = (partij: string, key: string, verschil: string, positie: string, tekst: string) =>
    own(speakerOf(partij), 'standpunt', key, { verschilId: koersId('verschil', verschil), positie, tekst })
  await koers('verschil', 'toegang', { opgaveId, vraag: 'Waar zit de toegang?' })
  const lokaal = 'Toegang lokaal houden'
  const samen = 'Toegang samen doen'
  await stand('gm9904', 's1', 'toegang', lokaal, 'Ons wijkteam kent elk gezin. Een loket in de stad kent niemand.')
  await stand('gm9902', 's2', 'toegang', lokaal, 'Een regionaal loket maakt de afstand groter.')
  await stand('gm9901', 's3', 'toegang', samen, 'Zonder gedeelde toegang betaalt elke gemeente haar eigen wachtlijst.')
  await stand('waterlelie', 's4', 'toegang', samen, 'Wij vullen nu vijf verschillende formulieren in.')
  await koers('verschil', 'klas', { opgaveId, vraag: 'Wie betaalt begeleiding in de klas?' })
  await stand('gm9903', 's5', 'klas', 'School betaalt mee', 'Begeleiding in de klas is ook onderwijs.')
  await stand('school', 's6', 'klas', 'School betaalt niet mee', 'Wij hebben er geen geld voor. Wel ruimte en mensen.')

  const feit = (who: string, key: string, inhoud: object) => own(who, 'feit', key, { opgaveId, ...inhoud })
  await feit('laila', 'wachten', {
    ...{ bewering: 'Jongeren wachten te lang', cijfer: '11 weken, mediaan' },
    ...{ bron: 'iJw-berichten van de vijf gemeenten', op: day(-45) },
  })
  await feit('directeur-school', 'thuis', {
    ...{ bewering: 'Meer jongeren zitten thuis dan twee jaar geleden', cijfer: '214 leerlingen' },
    ...{ bron: 'Leerplicht, afgelopen schooljaar', op: day(-80) },
  })
  await own('wethouder-gm9903', 'twijfel', 'thuis', {
    feitId: koersId('feit', 'thuis'),
    tekst: 'Hierin zitten ook kinderen die een week ziek waren. Kan dat apart?',
  })
  await feit('wethouder-gm9902', 'duurder', {
    bewering: 'Een regionaal loket is duurder',
    zoekt: { partijId: partijId('gm9902'), voor: day(52) },
  })
  await feit('marit', 'verwijzen', {
    ...{ bewering: 'Huisartsen verwijzen vaker dan wijkteams', cijfer: '58% van de verwijzingen' },
    ...{ bron: 'Toewijzingen van het afgelopen jaar', op: day(-30) },
  })

  const reactie = (who: string, key: string, inhoud: object) => own(who, 'reactie', key, { opgaveId, ...inhoud })
  await reactie('directeur-verzekeraar', 'verzekeraar', { aard: 'belofte', voor: day(10), tekst: null })
  await reactie('directeur-oeverland', 'oeverland', {
    ...{ aard: 'niet van toepassing', voor: null, tekst: 'Wij helpen alleen volwassenen.' },
  })
}
