import { partijId } from '../regio.ts'
import { koersId, type Table } from './table.ts'

/** What is asked of others, room in the rules, the two lines of work, the zorgtafel, and what practice says of policy. */
export async function tellRuimte({ day, koers, own }: Table): Promise<void> {
  const thema = (key: string) => koersId('thema', key)
  await koers('randvoorwaarde', 'geld', {
    wat: 'Geld voor jeugdhulp dat drie jaar vaststaat',
    waarom: 'Zonder zekerheid over drie jaar sluiten wij weer contracten voor een jaar.',
    ...{
      vanWie: 'Rijk, ministerie van VWS',
      gevraagdOp: day(-200),
      antwoord: null,
      antwoordOp: null,
      themaId: thema('jeugd'),
    },
    ondertussen: 'De vijf gemeenten zetten zelf een reserve opzij, voor twee jaar.',
  })
  await koers('randvoorwaarde', 'gegevens', {
    wat: 'Een grondslag om gegevens over wetten heen te delen',
    waarom: 'Een gezin met drie wetten heeft nu drie dossiers die elkaar niet mogen zien.',
    ...{ vanWie: 'Rijk, ministerie van BZK', gevraagdOp: day(-330), themaId: thema('jeugd') },
    ...{ antwoord: 'Het wetsvoorstel ligt bij de Kamer. Een datum is er nog niet.', antwoordOp: day(-150) },
    ondertussen: 'Wij delen alleen wat mag, en leggen vast wat wij daardoor niet konden.',
  })
  await koers('randvoorwaarde', 'verpleging', {
    wat: 'Wijkverpleging die ook na zessen komt',
    waarom: 'Mantelzorgers vallen om in de avond, niet overdag.',
    ...{ vanWie: 'Verzekeraar Voorbeeld', gevraagdOp: day(-100), themaId: thema('zorg') },
    ...{ antwoord: 'Ja, in twee wijken, vanaf april.', antwoordOp: day(-40) },
    ondertussen: 'Vrijwilligers van de bibliotheek bellen elke avond een ronde.',
  })
  await koers('regelruimte', 'klas', {
    titel: 'Jeugdhulp in de klas zonder beschikking per kind',
    regel: 'Jeugdhulp vraagt een besluit per kind. In een klas weet je vooraf niet welk kind het wordt.',
    ...{ ruimteVan: 'Raden van Beekwijk en Duinrand', van: day(-220), tot: day(140), themaId: thema('school') },
    geleerd:
      'In het eerste half jaar werden 41 kinderen geholpen zonder wachttijd. Vier kregen later alsnog een besluit.',
  })
  await koers('regelruimte', 'verklaring', {
    titel: 'Geen nieuwe verklaring bij dezelfde vraag',
    regel: 'Elk jaar een nieuwe medische verklaring voor dagbesteding, ook als er niets verandert.',
    ...{ ruimteVan: 'College van Dijkzicht', van: day(-500), tot: day(-90), themaId: thema('thuis') },
    ...{ geleerd: 'Bij 2 van de 160 mensen was er iets veranderd.', uitkomst: 'regel vervalt' },
  })
  const lijn = (
    key: string,
    soort: string,
    titel: string,
    partijen: string[],
    dates: [number, number, number | null],
    text: string,
  ) =>
    koers('werklijn', key, {
      ...{
        lijn: soort,
        titel,
        partijIds: partijen.map(partijId),
        van: day(dates[0]),
        tot: day(dates[1]),
        toelichting: text,
      },
      klaarOp: dates[2] === null ? null : day(dates[2]),
    })
  await lijn(
    'berichten',
    'transitie',
    'Berichtenverkeer in alle gemeenten gelijk',
    ['gm9901', 'gm9904'],
    [-400, -100, -130],
    'Dezelfde instellingen, dezelfde codes.',
  )
  await lijn(
    'contracten',
    'transitie',
    'Contracten op één einddatum',
    ['gm9902', 'gm9903', 'waterlelie'],
    [-200, 220, null],
    'Anders bouwt niemand aan een team.',
  )
  await lijn(
    'tafel',
    'transformatie',
    'Eerst praten, dan pas een formulier',
    ['gm9901', 'helder'],
    [-300, 300, null],
    'Een ander gesprek aan de keukentafel.',
  )
  await lijn(
    'samen',
    'transformatie',
    'Hulpverlener en leraar als een team',
    ['school', 'waterlelie', 'boomgaard'],
    [-150, 580, null],
    'Samen verantwoordelijk voor een klas.',
  )

  const punt = (
    tekst: string,
    besluit: string,
    opvolging: string,
    partij: string,
    voor: number,
    klaar: number | null,
  ) => ({
    ...{ punt: tekst, besluit, opvolging, partijId: partijId(partij), voor: day(voor) },
    klaarOp: klaar === null ? null : day(klaar),
  })
  const tafel = ['verzekeraar', 'huisartsen', 'bibliotheek', 'school', 'gm9901', 'gm9903', 'zilverberk'].map(partijId)
  await koers('zorgtafel', 'een', {
    ...{
      titel: 'Zorgtafel over de avond en het weekend',
      op: day(-120),
      plaats: 'Bibliotheek Voorbeeld',
      partijIds: tafel,
    },
    agenda: [
      punt('Wie komt er na zessen?', 'Proef in twee wijken.', 'Rooster voor twee wijken', 'verzekeraar', -60, -64),
      punt('Een nummer voor huisartsen', 'Eén nummer voor de vijf gemeenten.', 'Nummer en rooster', 'gm9901', -40, -44),
      punt('Logeerplekken', 'Vier bedden, drie jaar zeker.', 'Contract voor drie jaar', 'gm9903', -15, null),
    ],
  })
  await koers('zorgtafel', 'twee', {
    ...{ titel: 'Zorgtafel over school en ggz', op: day(-20), plaats: 'Scholengroep De Beek', partijIds: tafel },
    agenda: [
      punt('Wachten op de ggz', 'Huisarts en school bellen samen.', 'Afspraak over wie belt', 'huisartsen', 20, null),
      punt(
        'Laaggeletterde ouders',
        'Bibliotheek leest brieven mee.',
        'Spreekuur op twee scholen',
        'bibliotheek',
        40,
        null,
      ),
    ],
  })

  const beleid = (who: string, key: string, soort: string, inhoud: object) =>
    own(who, 'beleid', key, { themaId: thema('jeugd'), aard: soort, van: day(-500), ...inhoud })
  await beleid('ruud', 'waterlelie', 'doel van een aanbieder', {
    ...{ titel: 'Meerjarenplan Waterlelie', kern: 'Binnen drie jaar is twee derde van onze hulp thuis of op school.' },
  })
  await beleid('directeur-school', 'school', 'beleid van een ander domein', {
    ...{ titel: 'Ondersteuningsplan passend onderwijs', kern: 'Elk kind binnen zes weken weer een plek op school.' },
  })
  await own('directeur-huisartsen', 'ervaring', 'verwijzing', {
    ...{ beleidId: koersId('beleid', 'jeugd gm9902'), werking: 'hindert', op: day(-70) },
    voorbeeld: 'Een meisje van veertien wachtte zeven weken tot het wijkteam mijn verwijzing had bekeken.',
  })
  await own('ruud', 'ervaring', 'gezicht', {
    ...{ beleidId: koersId('beleid', 'jeugd gm9901'), werking: 'helpt', op: day(-65) },
    voorbeeld: 'Wij wisten wie wij konden bellen. Een gesprek met het wijkteam was de volgende dag.',
  })
  await own('wethouder-gm9902', 'beleid', 'jeugd gm9902', {
    ...{ themaId: thema('jeugd'), aard: 'beleid van een gemeente', titel: 'Beleidsplan jeugd Aadorp', van: day(-600) },
    kern: 'Een verwijzing van de huisarts gaat direct door. Het wijkteam krijgt bericht.',
    veranderd: { wat: 'Het wijkteam bekijkt verwijzingen niet meer vooraf.', op: day(-35) },
  })
}
