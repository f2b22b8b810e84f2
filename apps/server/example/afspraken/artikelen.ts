type Tekst = readonly [kop: string, tekst: string, standaard?: string, afwijking?: string]

const versie = (titel: string, samenvatting: string, teksten: readonly Tekst[]) => ({
  titel,
  samenvatting,
  artikelen: teksten.map(([kop, tekst, standaard, afwijking], index) => ({
    ...{ nr: index + 1, kop, tekst },
    ...{ standaard: standaard ?? null, afwijking: afwijking ?? null },
  })),
})

const vast: readonly Tekst[] = [
  [
    'Wachten',
    'Na een toewijzing begint de hulp binnen 28 dagen. Lukt dat niet, dan meldt de aanbieder dat binnen een week.',
    '3.4',
  ],
  [
    'Cliëntenstop',
    'Een stop op nieuwe cliënten geldt pas na vier weken overleg en staat in het overzicht van contracten.',
    '3.5',
  ],
  ['Indexeren', 'Het tarief volgt elk jaar de loonkosten (OVA) en de prijzen (CPI), elk naar hun aandeel.', '3.2'],
  [
    'Opzeggen',
    'Opzeggen kan schriftelijk, twaalf maanden vooraf. Cliënten houden hun hulp tot er andere hulp is.',
    '3.19',
  ],
  [
    'Evalueren',
    'Gemeenten en aanbieders kijken elk jaar samen wat de afspraak inwoners bracht en wat zij kostte aan tijd.',
    '3.10',
  ],
  [
    'Langer dan een raadsperiode',
    'Een nieuwe raad krijgt het overdrachtsdossier. De afspraak geldt door tot partijen iets anders besluiten.',
  ],
]

/** Texts of the afspraken of the example region. */
export const artikelen = {
  huishouden1: versie(
    'Huishoudelijke hulp: één product',
    'Vijf gemeenten omschrijven huishoudelijke hulp op dezelfde manier. Elk heeft een eigen tarief.',
    [
      ['Eén omschrijving', 'Huishoudelijke hulp is in elke gemeente hetzelfde product, gemeten in uren.', '1.1'],
      [
        'Eigen tarief',
        'Elke gemeente stelt een eigen tarief vast en laat zien hoe het is opgebouwd.',
        '3.1',
        'De standaard vraagt één tarief.',
      ],
      [
        'Eén manier van verantwoorden',
        'Aanbieders leveren elk kwartaal een verslag, vóór de eerste van de tweede maand.',
        '3.13',
      ],
      ...vast,
    ],
  ),
  huishouden2: versie(
    'Huishoudelijke hulp: één product, één tarief',
    'Vijf gemeenten vragen hetzelfde van elke aanbieder. Per uur, voor € 36,40.',
    [
      ['Eén omschrijving', 'Huishoudelijke hulp is in elke gemeente hetzelfde product, gemeten in uren.', '1.1'],
      ['Eén tarief', '€ 36,40 per uur. Opgebouwd uit loon, reistijd, scholing en overhead.', '3.1'],
      ['Eén manier van verantwoorden', 'Aanbieders leveren één keer per jaar een verslag, vóór 1 april.', '3.13'],
      ...vast,
    ],
  ),
  beschermd: versie(
    'Beschermd wonen: samen dragen',
    'De vijf gemeenten betalen beschermd wonen samen, ook als de plekken in een van hen staan.',
    [
      [
        'Samen dragen',
        'De kosten van beschermd wonen worden verdeeld met de geldsleutel, niet naar wie de plekken heeft.',
        '1.5',
      ],
      ['Nieuwe plekken', 'Elke gemeente maakt plekken dichtbij mogelijk; wie dat niet kan draagt bij in geld.'],
      ...vast.slice(3),
    ],
  ),
  vervoer: versie(
    'Vervoer naar jeugdhulp: één planning',
    'Kinderen uit Beekwijk en Aadorp rijden in dezelfde bus naar jeugdhulp.',
    [
      ['Eén planning', 'Vervoer Beekwijk plant de ritten van beide gemeenten samen.', '1.1'],
      ['Wachten', 'Een kind wacht nooit langer dan tien minuten op de bus.', '3.4'],
      ...vast.slice(2),
    ],
  ),
  ambulant: versie(
    'Jeugdhulp op school: minder regels, meer tijd',
    'Beekwijk vraagt van Waterlelie nog één verslag per jaar. De tijd die overblijft gaat naar kinderen.',
    [
      ['Hulp op school', 'Waterlelie werkt op vier scholen met een vast gezicht per school.', '1.1'],
      ['Eén verslag', 'Waterlelie verantwoordt een keer per jaar, vóór 1 april, en verder niet.', '3.13'],
      [
        'Wat er met de tijd gebeurt',
        'De uren die vrijkomen gaan naar kinderen; Waterlelie laat zien hoeveel dat er zijn.',
      ],
      ...vast,
    ],
  ),
}
