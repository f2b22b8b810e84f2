import type { AboutTexts } from './about.ts'

/** What was checked, how, and what is known not to work. The checks are journeys/toegankelijk and alleen-toetsenbord. */
export const toegankelijkheid: AboutTexts = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Samenhang kunnen gebruiken. Dit is wat wij nakeken, en wat wij nog niet weten.',
    parts: [
      {
        title: 'Waar wij op letten',
        text: [
          'De eisen van WCAG 2.2, niveau A en AA. Dat vraagt de wet van elke website van de overheid (EN 301 549).',
        ],
        list: [
          'Alles werkt met alleen het toetsenbord, en u ziet altijd waar u bent.',
          'Pagina’s werken op een klein scherm van 320 punten breed en bij 400% vergroting.',
          'Niets wordt alleen met kleur verteld. Elk beeld heeft een tabel ernaast.',
          'Teksten voor inwoners zijn op taalniveau B1. Er is ook Engels.',
          'Wij waarschuwen twee minuten voordat u wordt uitgelogd. Met een knop blijft u ingelogd.',
        ],
      },
      {
        title: 'Wat wij nakeken',
        list: [
          'Met het programma axe: alle schermen, ook leeg, met fouten en zonder toegang, op 1280 en 320 punten breed. Elke keer als er iets verandert. De uitkomst moet nul fouten zijn, anders gaat de verandering niet door.',
          'Een verhaal van begin tot eind met alleen het toetsenbord.',
          'De kleuren van tekst en knoppen, uitgerekend, ook in de tweede huisstijl.',
        ],
      },
      {
        title: 'Wat wij nog niet weten',
        list: [
          'Een programma vindt maar een deel van de problemen. Er is nog geen onderzoek door een onafhankelijk bureau.',
          'Mensen met een beperking hebben dit nog niet getest, ook niet met een schermlezer.',
          'Of de taal echt B1 is, is nog niet met inwoners nagegaan.',
          'Bestanden die u downloadt (CSV) hebben geen opmaak. Er is geen voorleesknop en geen uitleg in gebarentaal.',
          'Foutmeldingen over een bericht noemen namen van velden uit de landelijke standaard. Die zijn er alleen in het Nederlands.',
        ],
      },
      {
        title: 'Werkt er iets niet voor u?',
        text: [
          'Laat het uw gemeente weten. Zeg welke pagina het is en wat er misgaat. Zij helpt u dan op een andere manier, en zorgt dat het wordt opgelost.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use Samenhang. This is what we checked, and what we do not know yet.',
    parts: [
      {
        title: 'What we aim for',
        text: ['WCAG 2.2, levels A and AA. The law asks that of every website of a public body (EN 301 549).'],
        list: [
          'Everything works by keyboard alone, and you always see where you are.',
          'Pages work on a small screen of 320 points wide and at 400% zoom.',
          'Nothing is told by colour alone. Every picture has a table beside it.',
          'Texts for residents are at language level B1. There is English too.',
          'We warn you two minutes before you are logged out. One button keeps you logged in.',
        ],
      },
      {
        title: 'What we checked',
        list: [
          'With the program axe: all screens, also empty, with errors and without access, at 1280 and 320 points wide. Every time that something changes. The outcome must be zero faults, or the change does not go through.',
          'One story from begin to end by keyboard alone.',
          'The colours of text and buttons, computed, in the second theme as well.',
        ],
      },
      {
        title: 'What we do not know yet',
        list: [
          'A program finds only part of the problems. No independent bureau has looked yet.',
          'People with a disability have not tested this yet, nor has anybody with a screen reader.',
          'Whether the language really is B1 has not been checked with residents yet.',
          'Files that you download (CSV) have no layout. There is no button to read aloud and no explanation in sign language.',
          'Errors about a message name fields of the national standard. These are in Dutch only.',
        ],
      },
      {
        title: 'Does something not work for you?',
        text: [
          'Tell your municipality. Say which page it is and what goes wrong. It will help you in another way, and see that it is solved.',
        ],
      },
    ],
  },
}
