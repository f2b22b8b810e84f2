import type { AboutTexts } from './about.ts'

/** What Samenhang is for and how its parts hang together. */
export const hoeDitWerkt: AboutTexts = {
  nl: {
    title: 'Hoe dit werkt',
    lead: 'Samenhang laat zien wat inwoners belangrijk vinden, wie daarbij helpt en wat dat kost.',
    parts: [
      {
        title: 'De draad',
        text: [
          'Een draad begint bij wat iemand zelf zegt. Daar komt een doel uit. Bij het doel hoort hulp. Bij de hulp horen euro’s.',
          'Wij laten ook zien waar een draad stuk is. Bijvoorbeeld als er hulp is zonder doel. Dan staat erbij wie dat kan herstellen.',
        ],
      },
      {
        title: 'Waar de gegevens vandaan komen',
        list: [
          'Eigen woorden schrijft de inwoner op, of de regisseur schrijft op wat iemand zei. Niemand verandert die woorden daarna.',
          'Wat de gemeente toewijst en wat aanbieders leveren en declareren, lezen wij uit de berichten van iWmo en iJw.',
          'Wie bij een huishouden hoort, legt de gemeente vast.',
          'Voor welk doel hulp is, legt de regisseur vast, met de reden.',
        ],
      },
      {
        title: 'Hoe wij euro’s verdelen',
        text: [
          'Is hulp voor meer doelen, dan verdelen wij elk bedrag naar het gewicht dat de regisseur koos. De delen zijn samen precies het hele bedrag, tot op de cent.',
          'Geld uit de Wmo blijft geld uit de Wmo, en geld uit de Jeugdwet blijft geld uit de Jeugdwet.',
        ],
      },
      {
        title: 'Wat dit niet doet',
        list: [
          'Er is geen oordeel of cijfer over een persoon, een gezin of een organisatie.',
          'Geen computer beslist hier over hulp. Dat doen mensen, met een besluit waar u bezwaar tegen kunt maken.',
          'Dit is niet de plaats voor een noodgeval. Bel dan 112.',
        ],
      },
      {
        title: 'Klopt er iets niet?',
        text: [
          'Vraag het uw regisseur of uw gemeente. Zij kunnen zien wat er staat en waar het vandaan komt.',
          'Ziet u dat de voorbeeldregio erboven staat? Dan zijn alle mensen, organisaties en bedragen verzonnen.',
        ],
      },
    ],
  },
  en: {
    title: 'How this works',
    lead: 'Samenhang shows what matters to residents, who helps them and what that costs.',
    parts: [
      {
        title: 'The thread',
        text: [
          'A thread begins with what somebody says. A goal comes out of it. Help belongs to the goal. Euros belong to the help.',
          'We also show where a thread is broken, for instance when there is help without a goal. It then says who can mend that.',
        ],
      },
      {
        title: 'Where the data come from',
        list: [
          'Own words are written down by the resident, or by the coordinator to whom they were said. Nobody changes those words afterwards.',
          'What the municipality assigns and what providers deliver and claim, we read from the messages of iWmo and iJw.',
          'The municipality records who belongs to a household.',
          'The coordinator records for which goal help is, with the reason.',
        ],
      },
      {
        title: 'How we divide euros',
        text: [
          'When help is for several goals, we divide each amount by the weights that the coordinator chose. The parts together are exactly the whole amount, to the cent.',
          'Money under the Social Support Act stays under that act, and money under the Youth Act stays under that one.',
        ],
      },
      {
        title: 'What this does not do',
        list: [
          'There is no verdict or score on a person, a family or an organisation.',
          'No computer decides on help here. People do, with a decision to which you can object.',
          'This is not the place for an emergency. Call 112.',
        ],
      },
      {
        title: 'Is something not right?',
        text: [
          'Ask your coordinator or your municipality. They can see what is recorded and where it comes from.',
          'Does it say example region on top? Then all people, organisations and amounts are fictional.',
        ],
      },
    ],
  },
}
