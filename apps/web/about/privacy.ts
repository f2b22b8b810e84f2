import type { AboutTexts } from './about.ts'

/** Who sees what, what is logged and how long it is kept, as this system really does it. */
export const privacy: AboutTexts = {
  nl: {
    title: 'Privacy',
    lead: 'Wie wat ziet, hangt niet af van een functie alleen. Iemand moet nu bij u betrokken zijn, en een reden hebben die in de wet staat.',
    parts: [
      {
        title: 'Wie wat ziet',
        list: [
          'U ziet uw eigen plan: uw woorden, uw doelen, uw hulp. Bent u 18 jaar of ouder, dan ziet u ook wat uw hulp kost.',
          'Bij wie u woont, ziet u namen en de doelen die u samen heeft. U ziet niet elkaars woorden.',
          'Een ouder met gezag ziet doelen en hulp van een kind tot 16 jaar. De woorden van een kind ziet een ouder alleen tot 12 jaar.',
          'Uw regisseur ziet het hele plan, de hulp en de euro’s. De inhoud van zorg ziet de regisseur niet. Uw woorden alleen als u ze deelt.',
          'Een hulpverlener ziet de eigen hulp, en de doelen waar de eigen organisatie aan meedoet.',
          'Een consulent ziet de hulp uit de wet waarover hij of zij beslist.',
          'Wie u vertegenwoordigt, ziet alleen waar u of de rechter toestemming voor gaf.',
          'De administratie en de accountant zien bedragen onder een schuilnaam.',
          'Wethouder, raadslid, beleidsadviseur en directeur zien nooit een persoon. Zij zien aantallen en bedragen over ten minste tien mensen.',
          'De beheerder van het systeem ziet geen inhoud.',
        ],
      },
      {
        title: 'Een geheim adres',
        text: [
          'Een geheim adres staat op geen enkele pagina en in geen enkele lijst of download. Een regisseur of consulent kan het een keer opvragen, met een reden die wij bewaren.',
        ],
      },
      {
        title: 'Wat wij vastleggen als iemand kijkt',
        text: [
          'Van elke keer dat iemand iets opvraagt of verandert, leggen wij vast: wie, wanneer, over wie het ging, wat voor soort gegevens, met welke reden uit de wet, en of het mocht. Ook als het niet mocht.',
          'Wat er stond, leggen wij daar niet bij vast.',
          'Deze lijst is verzegeld: als iemand er iets in verandert of uit haalt, is dat te zien. Wij bewaren de regels ten minste 5 jaar.',
          'De functionaris gegevensbescherming kan de lijst bekijken. U kunt bij uw gemeente vragen wie uw gegevens bekeek.',
        ],
      },
      {
        title: 'Hoe lang wij bewaren',
        list: [
          'Een dossier van jeugdhulp: 20 jaar, en van Wmo-hulp: 15 jaar. Staan ze in een plan, dan telt de langste tijd.',
          'Declaraties: 7 jaar.',
          'Regels over wie er keek: 5 jaar.',
        ],
      },
      {
        title: 'Wat er in uw browser staat',
        text: [
          'Een cookie waarmee wij u herkennen zolang u bent ingelogd. Verder onthoudt uw browser de taal die u koos en wanneer u hier het laatst iets deed. Er zijn geen cookies om u te volgen en geen diensten van anderen op deze pagina’s.',
        ],
      },
      {
        title: 'Uw rechten',
        text: [
          'U mag vragen wat er over u staat, wat fout is laten verbeteren en in sommige gevallen laten verwijderen. Uw gemeente is verantwoordelijk en geeft antwoord binnen een maand.',
          'Bent u het niet eens met het antwoord? Dan kunt u naar de functionaris gegevensbescherming van uw gemeente of naar de Autoriteit Persoonsgegevens.',
        ],
      },
      {
        title: 'Wat nog niet kan',
        list: [
          'Na de bewaartijd wordt er nog niets vanzelf verwijderd. Dat moet nog worden gebouwd.',
          'U kunt nog niet zelf in dit scherm zien wie uw gegevens bekeek.',
          'Er is nog geen manier om in nood bij een dossier te komen dat iemand niet mag zien.',
          'Geen jurist heeft de regels op deze pagina nog gecontroleerd.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'Who sees what does not depend on a job alone. Somebody must be involved with you now, and have a reason that is in the law.',
    parts: [
      {
        title: 'Who sees what',
        list: [
          'You see your own plan: your words, your goals, your help. If you are 18 or older you also see what your help costs.',
          'Of those you live with you see names and the goals that you share. You do not see each other’s words.',
          'A parent with authority sees goals and help of a child under 16. A parent sees the words of a child under 12 only.',
          'Your coordinator sees the whole plan, the help and the euros, but not the content of care. Your words only when you share them.',
          'A care professional sees the own help, and the goals in which the own organisation takes part.',
          'A consultant sees the help under the law on which he or she decides.',
          'Who represents you sees only what you or the court gave permission for.',
          'Administration and accountant see amounts under a pseudonym.',
          'Alderman, councillor, policy adviser and director of a provider never see a person. They see numbers and amounts about at least ten people.',
          'The administrator of the system sees no content.',
        ],
      },
      {
        title: 'A secret address',
        text: [
          'A secret address is on no page, in no list and in no download. A coordinator or consultant can ask for it once, with a reason that we keep.',
        ],
      },
      {
        title: 'What we log when somebody looks',
        text: [
          'Each time that somebody asks for something or changes it we log: who, when, about whom, what kind of data, for which reason in the law, and whether it was allowed. Also when it was not.',
          'We do not log what the data said.',
          'This log is sealed: when somebody changes a line or takes one out, that can be seen. We keep the lines for at least 5 years.',
          'The data protection officer can look at the log. You can ask your municipality who looked at your data.',
        ],
      },
      {
        title: 'How long we keep data',
        list: [
          'A file of youth care: 20 years, and of social support: 15 years. When both are in one plan the longest counts.',
          'Claims: 7 years.',
          'Lines about who looked: 5 years.',
        ],
      },
      {
        title: 'What your browser keeps',
        text: [
          'A cookie by which we know you while you are logged in. Your browser also remembers the language that you chose and when you last did something here. There are no cookies to follow you and no services of others on these pages.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You may ask what is recorded about you, have mistakes corrected and in some cases have data deleted. Your municipality is responsible and answers within a month.',
          'Do you not agree with the answer? Then go to the data protection officer of your municipality or to the Dutch Data Protection Authority.',
        ],
      },
      {
        title: 'What is not there yet',
        list: [
          'After these terms nothing is deleted by itself yet. That still has to be built.',
          'You cannot yet see on this screen who looked at your data.',
          'There is no emergency access yet to a file that somebody may not see.',
          'No lawyer has checked the rules on this page yet.',
        ],
      },
    ],
  },
}
