/** Words of what is given out of an outcome, by language. */
export const reportWords = {
  nl: {
    people: (all: number, counted: number) =>
      `${all} mensen gaven hun mening. ${counted} van hen stemden op genoeg stellingen om in een groep te staan.`,
    none: 'Er zijn geen duidelijke groepen: wat iedereen samen vindt staat hieronder.',
    few: 'Er deden nog te weinig mensen mee om groepen te tonen.',
    untested: 'Voorlopig: of de groepen duidelijker zijn dan toeval is nog niet getoetst.',
    groups: (count: number) => `Er zijn ${count} groepen die elk anders kijken.`,
    breed: 'Breed gedragen',
    breedUitleg:
      'Breed gedragen is een stelling als in elke groep, en in elke rol met minstens tien stemmers, zeker meer dan de helft het eens is: minstens tien stemmen, en de ondergrens (95%) boven 50%.',
    afgewezen: 'Waar alle groepen het mee oneens zijn',
    verdeeld: 'Wat verdeelt',
    weinig: 'Nog te weinig stemmen',
    leeg: 'Geen.',
    nr: 'Nr',
    stelling: 'Stelling',
    groep: 'Groep',
    cell: (eens: number, laag: number, hoog: number, stemmen: number) =>
      `${eens}% eens (${laag}-${hoog}), ${stemmen} stemmen`,
    nodig: 'Nog nodig',
    nodigCell: (deel: string, stemmen: number) => `${deel}: nog ${stemmen}`,
    describe: 'De groepen',
    size: (naam: string, deelnemers: number | null) =>
      deelnemers === null ? `Groep ${naam}, minder dan tien mensen` : `Groep ${naam}, ${deelnemers} mensen`,
    kenmerk: (tekst: string, deel: number, richting: string, anderen: number) =>
      `“${tekst}” ${deel}% ${richting}; in de andere groepen ${anderen}%`,
    map: 'Zo liggen de meningen',
    mapAlt: (sizes: string) =>
      `Kaart van meningen: elk teken is een mens. Wie dicht bij elkaar staan, gaven vaak hetzelfde antwoord. ${sizes}.`,
    scale: (opDe: number) => `Zo ver uit elkaar: ongeveer 1 op de ${opDe} antwoorden is anders`,
    recompute: 'Zelf narekenen',
    hash: (hash: string) =>
      `Deze uitkomst heeft als vingerafdruk ${hash}. Met het bestand "reken zelf na" krijgt iedereen dezelfde uitkomst.`,
  },
  en: {
    people: (all: number, counted: number) =>
      `${all} people gave their opinion. ${counted} of them voted on enough statements to stand in a group.`,
    none: 'There are no clear groups: below is what all people together think.',
    few: 'Too few people have taken part to show groups.',
    untested: 'Provisional: whether the groups are clearer than chance has not been tested yet.',
    groups: (count: number) => `There are ${count} groups that each see it differently.`,
    breed: 'Carried by all groups',
    breedUitleg:
      'A statement is carried by all when in every group, and in every role with at least ten voters, surely more than half agree: at least ten votes, and the lower bound (95%) above 50%.',
    afgewezen: 'What all groups disagree with',
    verdeeld: 'What divides',
    weinig: 'Too few votes yet',
    leeg: 'None.',
    nr: 'No.',
    stelling: 'Statement',
    groep: 'Group',
    cell: (eens: number, laag: number, hoog: number, stemmen: number) =>
      `${eens}% agree (${laag}-${hoog}), ${stemmen} votes`,
    nodig: 'Still needed',
    nodigCell: (deel: string, stemmen: number) => `${deel}: ${stemmen} more`,
    describe: 'The groups',
    size: (naam: string, deelnemers: number | null) =>
      deelnemers === null ? `Group ${naam}, fewer than ten people` : `Group ${naam}, ${deelnemers} people`,
    kenmerk: (tekst: string, deel: number, richting: string, anderen: number) =>
      `“${tekst}” ${deel}% ${richting === 'eens' ? 'agree' : 'disagree'}; in the other groups ${anderen}%`,
    map: 'How the opinions lie',
    mapAlt: (sizes: string) =>
      `Map of opinions: each sign is a person. Who stand close together often gave the same answer. ${sizes}.`,
    scale: (opDe: number) => `This far apart: about 1 in ${opDe} answers differs`,
    recompute: 'Work it out yourself',
    hash: (hash: string) =>
      `The fingerprint of this outcome is ${hash}. With the file to work it out anyone gets the same outcome.`,
  },
} as const

export type ReportWords = (typeof reportWords)['nl' | 'en']
