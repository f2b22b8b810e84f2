import {
  listSchaalbesluiten,
  proposeSchaalbesluit,
  reviewSchaalbesluit,
  takeSchaalbesluit,
} from '@samenhang/koers/contract.ts'
import { idOf } from '../ids.ts'
import { gemeenten, partijId } from '../regio.ts'
import { stellingRef } from './doelen.ts'
import { koersId, speakerOf, type Table } from './table.ts'

const criteria = [
  ['zeldzaamheid', 'Hoe vaak komt het voor', 'Zeldzaam: 38 jongeren per jaar in de regio'],
  ['vakmanschap', 'Vakmanschap', 'Eén team met ervaring is haalbaar'],
  ['wegvallen', 'Kans dat hulp wegvalt', 'Twee aanbieders, één zit vol'],
  ['afstemmen', 'Kosten van afstemmen', 'Vijf keer overleg of één keer'],
  ['wet', 'Wat de wet vraagt', 'De regio is verplicht sinds 1-1-2026'],
  ['terugdraaien', 'Terug te draaien', 'Na twee jaar, opzegtermijn 6 maanden'],
  ['nabijheid', 'Dicht bij de inwoner', 'Reistijd tot 35 minuten'],
] as const

/** What each gemeente weighed, in the order of the criteria; -2 lokaal, 2 samen. */
const wegingen: Record<string, readonly number[]> = {
  gm9902: [1, 1, 1, 0, 2, 0, -1],
  gm9901: [2, 2, 2, 1, 2, 1, 0],
  gm9903: [2, 2, 2, 1, 2, 0, 0],
  gm9905: [2, 1, 2, 1, 2, 0, -1],
  gm9904: [1, 1, 0, 0, 2, -1, -2],
}

type Plain = { taak: string; schaal: string; titel: string; waarom: string; van: number; herijking: number }

const others: readonly Plain[] = [
  {
    taak: 'bescherming',
    schaal: 'bovenregionaal',
    titel: 'Jeugdbescherming doen wij met de buurregio',
    waarom: 'Eén instelling werkt voor beide regio’s.',
    van: -500,
    herijking: 230,
  },
  {
    taak: 'ambulant',
    schaal: 'subregionaal',
    titel: 'Ambulante jeugdhulp kopen Beekwijk, Aadorp en Duinrand samen in',
    waarom: 'Zij delen dezelfde aanbieders.',
    van: -420,
    herijking: 310,
  },
  {
    taak: 'toegang',
    schaal: 'lokaal',
    titel: 'De toegang blijft in elke gemeente',
    waarom: 'Het wijkteam kent de gezinnen.',
    van: -650,
    herijking: -20,
  },
  {
    taak: 'vervoer',
    schaal: 'regionaal',
    titel: 'Vervoer naar jeugdhulp regelen wij samen',
    waarom: 'Eén planning scheelt lege bussen.',
    van: -380,
    herijking: 350,
  },
  {
    taak: 'huishouden',
    schaal: 'lokaal',
    titel: 'Hulp bij het huishouden doet elke gemeente zelf',
    waarom: 'Dichtbij, vaak, en makkelijk te organiseren.',
    van: -600,
    herijking: 120,
  },
  {
    taak: 'dagbesteding',
    schaal: 'lokaal',
    titel: 'Dagbesteding is er in elk dorp',
    waarom: 'Niemand reist een uur voor een kop koffie.',
    van: -560,
    herijking: 170,
  },
  {
    taak: 'beschermd',
    schaal: 'regionaal',
    titel: 'Beschermd wonen doen wij samen',
    waarom: 'Plekken zijn schaars en het geld komt bij een gemeente binnen.',
    van: -640,
    herijking: 80,
  },
  {
    taak: 'mantelzorg',
    schaal: 'lokaal',
    titel: 'Steun voor mantelzorgers begint in de buurt',
    waarom: 'Daar zijn de buren.',
    van: -300,
    herijking: 430,
  },
  {
    taak: 'beschut',
    schaal: 'regionaal',
    titel: 'Beschut werk blijft bij elkaar',
    waarom: 'Een werkplaats kan niet in vijven.',
    van: -610,
    herijking: 60,
  },
]

/** Samen of lokaal for every taak; one of them with all that was weighed and with dissent, and one still a proposal. */
export async function tellBesluiten(table: Table): Promise<void> {
  const laila = await table.as('laila')
  const { day } = table
  for (const one of others) {
    const partijIds = gemeenten.map(({ tenant }) => partijId(tenant))
    const body = {
      ...{
        taakId: koersId('taak', one.taak),
        schaal: one.schaal as 'lokaal',
        titel: one.titel,
        toelichting: one.waarom,
      },
      ...{ partijIds, criteria: criteria.slice(0, 3).map(([code, naam]) => ({ code, naam, feit: one.waarom })) },
      voorgesteldOp: day(one.van - 60),
      bronnen:
        one.taak === 'mantelzorg'
          ? { stellingen: [stellingRef('mantelzorg', day(-430))], doelIds: [koersId('doel', 'mantelzorger')] }
          : one.taak === 'huishouden'
            ? { doelIds: [koersId('doel', 'thuis')] }
            : one.taak === 'ambulant'
              ? { stellingen: [stellingRef('gezicht', day(-430))], doelIds: [idOf('regionaal doel rust')] }
              : one.taak === 'toegang'
                ? { doelIds: [koersId('doel', 'verhaal')] }
                : {},
    }
    const { schaalbesluitId } = await laila(proposeSchaalbesluit, { body })
    const take = {
      op: day(one.van - 10),
      door: 'Regionaal bestuur',
      van: day(one.van),
      tot: null,
      herijkingOp: day(one.herijking),
    }
    await laila(takeSchaalbesluit, { path: { schaalbesluitId }, body: take })
    if (one.schaal !== 'lokaal') await tellVorm(table, one.taak, schaalbesluitId)
    if (one.taak === 'beschut' || one.taak === 'beschermd') {
      const uitkomst = 'Wij gaan zo door. De wachttijd is korter geworden en de raden zijn op de hoogte.'
      await laila(reviewSchaalbesluit, { path: { schaalbesluitId }, body: { op: day(-250), uitkomst } })
    }
  }
  await tellHoogspecialistisch(table)
  await tellVoorstel(table)
}

async function tellHoogspecialistisch(table: Table): Promise<void> {
  const { day, own, koers } = table
  const laila = await table.as('laila')
  const asked = (tenant: string) => ({
    ...{ partijId: partijId(tenant), orgaan: 'raad' as const, gevraagdOp: day(-110), voor: day(-26) },
  })
  const body = {
    ...{
      taakId: koersId('taak', 'hoogspecialistisch'),
      opgaveId: koersId('opgave', 'vastlopen'),
      schaal: 'regionaal' as const,
    },
    titel: 'Hoogspecialistische jeugdhulp doen we samen',
    toelichting: 'Het gaat om weinig jongeren met een zware vraag. Eén team kan dat, vijf teams niet.',
    partijIds: gemeenten.map(({ tenant }) => partijId(tenant)),
    criteria: criteria.map(([code, naam, feit]) => ({ code, naam, feit })),
    zienswijzen: gemeenten.map(({ tenant }) => asked(tenant)),
    bronnen: {
      stellingen: [stellingRef('provincie', day(-430))],
      inbrengIds: [koersId('inbreng', 'v7')],
      doelIds: [koersId('doel', 'dichtbij')],
    },
    voorgesteldOp: day(-115),
  }
  const { schaalbesluitId } = await laila(proposeSchaalbesluit, { body })
  for (const [tenant, waarden] of Object.entries(wegingen)) {
    await own(speakerOf(tenant), 'weging', `hoog ${tenant}`, {
      schaalbesluitId,
      wegingen: criteria.map(([criterium], index) => ({ criterium, waarde: waarden[index] ?? 0, waarom: null })),
    })
  }
  const raad = (tenant: string, oordeel: string, tekst: string | null, days: number) =>
    own(tenant === 'gm9901' ? 'kees' : `raad-${tenant}`, 'zienswijze', `hoog ${tenant}`, {
      ...{ schaalbesluitId, orgaan: 'raad', oordeel, tekst, op: day(days) },
    })
  await raad('gm9902', 'eens', null, -50)
  await raad('gm9901', 'eens', null, -48)
  await raad('gm9905', 'eens met vraag', 'Krijgen wij elk half jaar de wachttijd te zien?', -40)
  await raad('gm9904', 'eens met eigen standpunt', 'Zie het standpunt van ons college.', -30)
  const standpunt = (tenant: string, key: string, positie: string, tekst: string, bij?: string) =>
    own(speakerOf(tenant), 'standpunt', key, {
      ...{ schaalbesluitId, positie, tekst, sluitAanBijId: bij ? koersId('standpunt', bij) : null },
    })
  const tekst =
    'Wij gaan mee, omdat 38 jongeren te weinig is voor vijf teams. Maar een gezin uit Vlierlo rijdt straks 35 minuten. Wij vragen een spreekuur in ons eigen dorp, en we meten na een jaar wie afhaakt.'
  await standpunt('gm9904', 'reistijd', 'Mee, met een spreekuur in ons dorp', tekst)
  await standpunt(
    'gm9902',
    'reistijd-aadorp',
    'Deelt het punt over reistijd',
    'Ook bij ons is de bus een probleem. Een eigen spreekuur vragen wij niet.',
    'reistijd',
  )
  await koers('antwoord', 'reistijd', {
    ...{ standpuntId: koersId('standpunt', 'reistijd'), metingOp: day(370) },
    tekst: 'Een spreekuur in Vlierlo staat als voorwaarde in de opdracht. Na een jaar meten wij wie niet meer komt.',
  })
  const take = {
    op: day(-12),
    door: 'Regionaal bestuur, besluit 26-041',
    van: day(-12),
    tot: day(760),
    herijkingOp: day(670),
  }
  await laila(takeSchaalbesluit, { path: { schaalbesluitId }, body: take })
  await tellVorm(table, 'hoogspecialistisch', schaalbesluitId)
}

async function tellVorm({ day, koers }: Table, taak: string, schaalbesluitId: string): Promise<void> {
  const soort =
    taak === 'beschut'
      ? 'gemeenschappelijk orgaan'
      : taak === 'bescherming'
        ? 'dienstverleningsovereenkomst'
        : 'centrumgemeente'
  await koers('vorm', taak, {
    ...{ schaalbesluitId, vorm: soort, partijId: soort === 'centrumgemeente' ? partijId('gm9901') : null },
    toelichting:
      soort === 'centrumgemeente'
        ? 'Beekwijk voert uit met mandaat van de andere colleges. Zij blijven zelf bevoegd.'
        : 'Bestond al, en past bij deze taak.',
    ...(taak === 'vervoer'
      ? {}
      : { besluit: 'Besluit van de vijf colleges', besluitOp: day(taak === 'hoogspecialistisch' ? -5 : -370) }),
  })
}

/** A proposal that is on the table: the terms of the councils still run. */
async function tellVoorstel(table: Table): Promise<void> {
  const { day } = table
  const laila = await table.as('laila')
  await laila(proposeSchaalbesluit, {
    body: {
      ...{ taakId: koersId('taak', 'toegang'), opgaveId: koersId('opgave', 'vastlopen'), schaal: 'subregionaal' },
      titel: 'Eén intake voor drie gemeenten',
      toelichting: 'Beekwijk, Dijkzicht en Duinrand proberen samen een intake. Het wijkteam blijft waar het is.',
      partijIds: ['gm9901', 'gm9903', 'gm9905'].map(partijId),
      criteria: criteria
        .slice(1)
        .map(([code, naam]) => ({ code, naam, feit: 'Wordt in het gesprek van januari gevuld' })),
      zienswijzen: ['gm9901', 'gm9903', 'gm9905'].map((tenant) => ({
        ...{ partijId: partijId(tenant), orgaan: 'raad' as const, gevraagdOp: day(-14), voor: day(70) },
      })),
      bronnen: { stellingen: [stellingRef('verhaal', day(-430))], doelIds: [koersId('doel', 'verhaal')] },
      voorgesteldOp: day(-14),
    },
  })
  const { items } = await laila(listSchaalbesluiten, { query: { taakId: koersId('taak', 'toegang') } })
  const open = items.find(({ genomen }) => genomen === null)
  await table.own('raad-gm9905', 'zienswijze', 'intake gm9905', {
    ...{ schaalbesluitId: open?.schaalbesluitId, orgaan: 'raad', oordeel: 'eens', tekst: null, op: day(-3) },
  })
  await table.own('marit', 'weging', 'intake gm9901', {
    schaalbesluitId: open?.schaalbesluitId,
    wegingen: [{ criterium: 'afstemmen', waarde: 2, waarom: 'Nu vraagt elke aanbieder alles opnieuw.' }],
  })
}
