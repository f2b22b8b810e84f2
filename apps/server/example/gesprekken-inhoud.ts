/** A stelling, and how many in a hundred of each group agree. */
type Stelling = readonly [tekst: string, ...eens: number[]]
type Groep = { readonly inwoners: number; readonly professionals: number; readonly bestuurders: number }

export type Antwoord = {
  readonly nummer: number
  readonly status: 'gedaan' | 'bezig' | 'deels' | 'niet' | 'niet-van-ons'
  readonly namens: string
  readonly reden: string
  /** Days from today, below zero. */
  readonly dag: number
}

export type Gesprek = {
  readonly vraag: string
  readonly toelichting: string
  readonly sjabloon: string | null
  readonly wijken?: string[]
  readonly talen?: string[]
  readonly moderatie: 'vooraf' | 'achteraf'
  /** Days from today of the first and the last day. */
  readonly begin: number
  readonly eind: number
  readonly gesloten?: boolean
  readonly groepen: readonly Groep[]
  readonly stellingen: readonly Stelling[]
  readonly antwoorden: readonly Antwoord[]
  readonly bijeenkomst?: { readonly naam: string; readonly plaats: string }
}

const verwachten: Gesprek = {
  vraag: 'Wat mag u van ons verwachten, en wij van u?',
  toelichting:
    'Vijf gemeenten en hun aanbieders willen weten wat u belangrijk vindt in hulp en zorg. En wat u zelf kunt doen.',
  sjabloon: 'verwachten',
  talen: ['nl', 'en'],
  moderatie: 'vooraf',
  begin: -75,
  eind: 21,
  groepen: [
    { inwoners: 138, professionals: 26, bestuurders: 2 },
    { inwoners: 92, professionals: 44, bestuurders: 4 },
    { inwoners: 84, professionals: 18, bestuurders: 1 },
  ],
  stellingen: [
    ['Ik heb liever een bekende hulp dan een snelle hulp.', 88, 36, 44],
    ['De gemeente mag mij vragen wat ik zelf kan doen.', 74, 82, 90],
    ['De gemeente moet sneller zijn, ook als het per dorp verschilt.', 38, 84, 36],
    ['Buren en familie kunnen meer doen dan ze nu doen.', 30, 40, 82],
    ['Een gesprek aan de keukentafel helpt meer dan een formulier.', 84, 60, 78],
    ['Ik wil zelf kiezen wie mij helpt.', 90, 70, 58],
    ['Wachten op hulp mag nooit langer duren dan zes weken.', 70, 92, 62],
    ['Digitaal regelen is voor mij makkelijk genoeg.', 22, 72, 48],
    ['Ik wil mijn verhaal maar een keer vertellen.', 92, 86, 89],
    ['Wie meer verdient, mag meer zelf betalen voor hulp.', 48, 34, 70],
    ['Hulp in huis is belangrijker dan een dagje weg.', 64, 42, 38],
    ['De huisarts moet mij kunnen doorsturen zonder de gemeente.', 76, 56, 28],
    ['Alle gemeenten in de regio moeten dezelfde hulp geven.', 78, 30, 52],
    ['Je moet niet naar een andere provincie voor hulp.', 85, 80, 77],
    ['Vrijwilligers mogen geen werk van professionals overnemen.', 82, 58, 26],
    ['Ik vertrouw erop dat de gemeente zorgvuldig met mijn gegevens is.', 34, 66, 58],
    ['Jongeren moeten zelf bij het gesprek over hulp zitten.', 68, 78, 74],
    ['Een vaste regisseur is belangrijker dan een snelle start.', 86, 38, 54],
    ['Ik zou zelf een buur helpen met vervoer.', 46, 34, 88],
    ['Hulp moet eerst in de buurt gezocht worden.', 52, 36, 90],
    ['De gemeente legt haar besluiten duidelijk uit.', 18, 42, 40],
    ['Vraag een mantelzorger ook hoe het met haar gaat.', 90, 76, 92],
    ['Een klacht indienen moet ook zonder internet kunnen.', 88, 62, 74],
    ['Controle op hulp kost nu te veel tijd.', 58, 88, 66],
    ['Scholen moeten eerder aan de bel trekken.', 72, 68, 50],
    ['Wie hulp krijgt, moet elk jaar opnieuw laten zien dat het nodig is.', 16, 34, 52],
    ['Mensen met schulden verdienen een tweede kans.', 78, 60, 72],
    ['Hulp mag ook in de avond en in het weekend.', 80, 74, 48],
    ['Een app kan een gesprek vervangen.', 8, 36, 18],
    ['Ik weet bij wie ik moet zijn als het niet goed gaat.', 26, 52, 56],
    ['Vervoer naar dagbesteding moet op tijd zijn.', 80, 83, 74],
    ['De regio moet minder aanbieders kiezen, zodat ik weet wie er komt.', 72, 24, 40],
  ],
  antwoorden: [
    {
      nummer: 9,
      status: 'gedaan',
      namens: 'Marit Hofstra, wethouder van Beekwijk',
      reden: 'Sinds 1 oktober staat uw verhaal in een plan, met een vaste regisseur. U vertelt het dus maar een keer.',
      dag: -41,
    },
    {
      nummer: 14,
      status: 'bezig',
      namens: 'De vijf gemeenten samen',
      reden: 'Vijf gemeenten kopen deze hulp nu samen in. Dan is er vaker plek dichtbij. In maart hoort u waar.',
      dag: -10,
    },
    {
      nummer: 22,
      status: 'niet',
      namens: 'Laila Haddad, beleid van de regio',
      reden:
        'Een vast gesprek per jaar met elke mantelzorger lukt niet overal: daar zijn te weinig mensen voor. Wel kunt u er altijd om vragen.',
      dag: -20,
    },
  ],
  bijeenkomst: { naam: 'Avond in buurthuis De Beek', plaats: 'Buurthuis De Beek, Beekwijk' },
}

const omzien: Gesprek = {
  vraag: 'Hoe zien wij in Beekwijk naar elkaar om?',
  toelichting: 'Een gesprek in drie wijken van Beekwijk, over buren, ontmoeten en wat de gemeente daarbij doet.',
  sjabloon: 'wijk',
  wijken: ['Centrum', 'Oost', 'De Dijken'],
  moderatie: 'achteraf',
  begin: -150,
  eind: -90,
  gesloten: true,
  groepen: [
    { inwoners: 96, professionals: 14, bestuurders: 0 },
    { inwoners: 78, professionals: 6, bestuurders: 0 },
  ],
  stellingen: [
    ['Er moet in elke wijk een plek zijn waar je zomaar kunt binnenlopen.', 92, 84],
    ['Ik ken mijn buren goed genoeg om hulp te vragen.', 64, 26],
    ['De gemeente moet vaker in de wijk zijn, niet op het stadhuis.', 84, 72],
    ['Een buurtapp maakt het contact minder persoonlijk.', 70, 28],
    ['Ik wil een paar uur per maand iets voor de buurt doen.', 82, 44],
    ['Straten moeten veiliger zijn voor kinderen die buiten spelen.', 80, 86],
    ['Eenzaamheid is een zaak van de buurt, niet van de gemeente.', 62, 20],
    ['De bibliotheek moet ook in het weekend open zijn.', 58, 76],
    ['Nieuwe buren moeten een welkom krijgen.', 88, 80],
    ['Geld voor de wijk kunnen bewoners het best zelf verdelen.', 76, 34],
    ['Er zijn te veel losse loketten.', 70, 82],
    ['Samen eten helpt meer dan een folder.', 88, 42],
    ['Voor ouderen is er genoeg te doen.', 36, 30],
    ['Voor jongeren is er genoeg te doen.', 22, 14],
    ['De bus is belangrijker dan parkeerplekken.', 58, 36],
    ['Wie alleen woont, wil ik best af en toe opbellen.', 84, 52],
    ['Overlast moet de gemeente strenger aanpakken.', 38, 86],
    ['Groen in de straat is belangrijker dan een extra auto.', 78, 40],
    ['Een sleutelpersoon in de straat is een goed idee.', 80, 46],
    ['Ik voel mij thuis in mijn wijk.', 86, 58],
  ],
  antwoorden: [
    {
      nummer: 1,
      status: 'gedaan',
      namens: 'Gemeente Beekwijk',
      reden:
        'In Centrum en Oost is de deur elke werkdag open. In De Dijken begint dat op 1 februari, in de oude school.',
      dag: -62,
    },
    {
      nummer: 6,
      status: 'bezig',
      namens: 'Gemeente Beekwijk',
      reden: 'Wij maken van vier straten een woonerf. Samen met bewoners kiezen wij welke eerst gaan.',
      dag: -48,
    },
    {
      nummer: 3,
      status: 'deels',
      namens: 'Marit Hofstra, wethouder van Beekwijk',
      reden:
        'Het wijkteam zit twee dagen per week in de wijk. Elke dag lukt niet, want dan is er niemand voor de telefoon.',
      dag: -55,
    },
  ],
}

const visie: Gesprek = {
  vraag: 'Waar werkt onze regio aan tot 2030?',
  toelichting: 'Inwoners, professionals en bestuurders kiezen samen waar de regio het eerst aan werkt.',
  sjabloon: 'visie',
  moderatie: 'vooraf',
  begin: -40,
  eind: 30,
  groepen: [
    { inwoners: 70, professionals: 48, bestuurders: 9 },
    { inwoners: 62, professionals: 22, bestuurders: 8 },
    { inwoners: 40, professionals: 12, bestuurders: 3 },
  ],
  stellingen: [
    ['Geen kind hoeft buiten de regio te wonen voor hulp.', 90, 84, 82],
    ['Voorkomen is beter: een kwart van het geld gaat naar preventie.', 88, 42, 56],
    ['Eerst de wachttijden weg, dan pas nieuwe plannen.', 40, 90, 60],
    ['De regio beslist samen over dure hulp.', 82, 58, 30],
    ['Elke gemeente houdt haar eigen wijkteam.', 44, 62, 90],
    ['Minder regels, ook als er dan eens iets misgaat.', 66, 34, 74],
    ['Aanbieders werken samen in plaats van tegen elkaar.', 92, 80, 84],
    ['Inwoners beslissen mee over de begroting.', 76, 44, 70],
    ['Wonen en zorg moeten in een plan staan.', 86, 76, 74],
    ['Hulp moet bewezen werken, anders stoppen wij ermee.', 50, 86, 58],
    ['Wij kiezen voor vaste contracten van vijf jaar.', 70, 48, 36],
    ['De regio meet niet wat niemand gebruikt.', 84, 74, 78],
    ['Jongeren van 18 raken hun hulp niet ineens kwijt.', 94, 82, 86],
    ['Sport en cultuur horen bij zorg.', 80, 36, 58],
    ['Dorpen mogen andere keuzes maken dan de stad.', 46, 56, 92],
    ['Wij betalen aanbieders voor resultaat, niet voor uren.', 42, 78, 48],
    ['Een gezin heeft een aanspreekpunt.', 92, 86, 84],
    ['De regio neemt ervaringsdeskundigen in dienst.', 82, 40, 62],
    ['Vervoer is een taak van de regio.', 74, 66, 38],
    ['Schulden van jongeren pakken wij het eerst aan.', 78, 60, 66],
    ['Wie kan werken, krijgt eerst werk en dan pas hulp.', 24, 72, 50],
    ['Wij delen gegevens alleen als de inwoner dat wil.', 76, 62, 82],
  ],
  antwoorden: [
    {
      nummer: 13,
      status: 'bezig',
      namens: 'De vijf gemeenten samen',
      reden: 'Vanaf januari loopt hulp door tot er iets nieuws is geregeld. Wij schrijven dat nu in de contracten.',
      dag: -8,
    },
  ],
}

const vervoer: Gesprek = {
  vraag: 'Hoe komt iedereen op tijd op de dagbesteding?',
  toelichting: 'Een nieuw gesprek. U bent een van de eersten.',
  sjabloon: null,
  moderatie: 'achteraf',
  begin: -1,
  eind: 45,
  groepen: [],
  stellingen: [
    ['Ik wil weten hoe laat de bus komt, ook als hij later is.'],
    ['Een vaste chauffeur is belangrijker dan een korte rit.'],
    ['Drie kwartier in de bus is te lang.'],
    ['De dagbesteding mag best later beginnen.'],
    ['Ik zou met een buur kunnen meerijden.'],
  ],
  antwoorden: [],
}

/** Conversations of the example region. Nobody said any of this. */
export const gesprekken: readonly Gesprek[] = [verwachten, omzien, visie, vervoer]
