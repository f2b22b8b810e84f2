/** A gesprek to begin from: everything in it can be changed before it opens. Browser-safe. */
export type Sjabloon = {
  readonly sjabloon: string
  readonly naam: string
  readonly vraag: string
  readonly toelichting: string
  readonly moderatie: 'vooraf' | 'achteraf'
  /** Days that it runs. */
  readonly dagen: number
  readonly stellingen: readonly string[]
}

export const sjablonen: readonly Sjabloon[] = [
  {
    sjabloon: 'verwachten',
    naam: 'Wat mag u van ons verwachten, en wij van u?',
    vraag: 'Wat mag u van ons verwachten, en wij van u?',
    toelichting: 'Inwoners, professionals en bestuurders zeggen wat zij van elkaar verwachten in hulp en zorg.',
    moderatie: 'vooraf',
    dagen: 42,
    stellingen: [
      'Ik wil mijn verhaal maar een keer vertellen.',
      'De gemeente mag mij vragen wat ik zelf kan doen.',
      'Ik wil weten wie er over mijn hulp beslist.',
      'Wie hulp geeft, belt zelf als het later wordt.',
      'Buren en familie kunnen meer doen dan ze nu doen.',
      'Een besluit moet ik in een keer begrijpen.',
      'Ik vertel eerlijk wat er goed gaat en wat niet.',
      'Wachten op hulp mag nooit langer duren dan zes weken.',
    ],
  },
  {
    sjabloon: 'visie',
    naam: 'Een visie voor de regio',
    vraag: 'Waar werkt onze regio de komende vier jaar aan?',
    toelichting: 'Wat hier breed gedragen wordt, komt op tafel als de regio haar koers kiest.',
    moderatie: 'vooraf',
    dagen: 56,
    stellingen: [
      'Geen kind hoeft buiten de regio te wonen voor hulp.',
      'Voorkomen is belangrijker dan genezen, ook als het nu geld kost.',
      'De regio beslist samen over dure hulp.',
      'Elke gemeente houdt haar eigen wijkteam.',
      'Een gezin heeft een aanspreekpunt.',
      'Hulp moet bewezen werken, anders stoppen wij ermee.',
    ],
  },
  {
    sjabloon: 'wijk',
    naam: 'Een gesprek in de wijk',
    vraag: 'Wat maakt onze wijk een fijne plek om te wonen?',
    toelichting: 'Voor iedereen die hier woont of werkt. Op de telefoon of op papier.',
    moderatie: 'achteraf',
    dagen: 28,
    stellingen: [
      'Er moet een plek zijn waar je zomaar kunt binnenlopen.',
      'Ik ken mijn buren goed genoeg om hulp te vragen.',
      'Ik wil een paar uur per maand iets voor de buurt doen.',
      'Nieuwe buren moeten een welkom krijgen.',
      'De gemeente moet vaker in de wijk zijn.',
    ],
  },
]
