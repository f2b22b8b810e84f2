import type { House } from '@samenhang/kernel/house.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import {
  addStap,
  createBesluit,
  createVraag,
  pickVraag,
  setIntake,
  tellBesluit,
  tellTerug,
} from '@samenhang/plan/contract.ts'
import { asCaller } from './as-caller.ts'
import { persoonId } from './inwoners.ts'
import { loginId } from './medewerkers.ts'
import { beekwijk } from './regio.ts'

/** What was asked at the front door: one by the huisarts with its besluit, one that runs, one that waits. */
export async function tellVragen(house: House): Promise<void> {
  const as = (subject: string) => asCaller(house, beekwijk, loginId(subject))
  const [sanne, riet, anna, farida, mila] = [
    await as('sanne'),
    await as('riet'),
    await as('anna'),
    await as('farida'),
    await as('mila'),
  ]
  const ago = (days: number) => addDays(house.clock.today(), -days)
  const purpose = 'ondersteuning-coordineren'

  const first = await anna(createVraag, {
    body: {
      persoonId: persoonId('sanne'),
      woorden: 'Ik trek het thuis niet meer alleen. De ochtenden zijn een drama.',
      gesteldOp: ago(90),
      gesteldDoor: 'huisarts',
      weg: 'telefoon',
    },
  })
  const step = (path: typeof first, kind: 'melding', days: number, more: object = {}) =>
    farida(addStap, { path, body: { kind, date: ago(days), ...more }, purpose })
  const duty = (path: typeof first, kind: string, days: number, toelichting: string) =>
    step(path, kind as 'melding', days, { toelichting })
  await farida(pickVraag, { path: first })
  const wet = 'wmo' as const
  await step(first, 'melding', 90, { wet })
  await duty(first, 'ontvangst-bevestigd', 89, 'Farida belde terug.')
  await duty(first, 'clientondersteuning-aangeboden', 84, 'Aan de keukentafel, met de folder. Sanne wil het zelf doen.')
  await duty(first, 'persoonlijk-plan-aangeboden', 84, 'Sanne maakt liever samen een plan.')
  await duty(first, 'familiegroepsplan-aangeboden', 84, 'Oma Riet doet mee.')
  await duty(first, 'sociale-kaart-bekeken', 84, 'Het steunpunt mantelzorg past bij Riet; verder is er meer nodig.')
  const intake = [
    { blok: 'thuis', antwoord: 'Drie generaties in een huis. De ochtend loopt vast.' },
    { blok: 'werk en school', antwoord: 'Daan gaat sinds mei niet naar school.' },
    { blok: 'mensen om u heen', antwoord: 'Oma Riet woont in en helpt, maar wordt ouder.' },
  ] as const
  await farida(setIntake, { path: first, body: { intake: [...intake] }, purpose })
  await step(first, 'onderzoek' as 'melding', 60, { wet })
  await step(first, 'aanvraag' as 'melding', 9, { wet })
  const besluit = await mila(createBesluit, {
    path: first,
    body: {
      wet,
      artikel: 'Wmo 2015 art. 2.3.5',
      uitkomst: 'toegekend',
      motivering:
        'U zorgt alleen voor uw kinderen en uw moeder. Het huishouden lukt daardoor niet. Daarom helpt er iemand twee uur per week.',
      voorzieningen: [{ naam: 'Hulp bij het huishouden, twee uur per week', leveringsvorm: 'zin' }],
      van: house.clock.today(),
      tot: addDays(house.clock.today(), 364),
    },
  })
  await mila(tellBesluit, { path: besluit, body: { op: house.clock.today() } })
  const tekst = 'Er is een plan, en iemand die het bij elkaar houdt. Bedankt voor het bellen.'
  await farida(tellTerug, { path: first, body: { tekst, akkoordOp: ago(50) }, purpose })

  const second = await sanne(createVraag, {
    body: {
      persoonId: persoonId('daan'),
      woorden: 'Daan kan niet alleen naar zijn nieuwe school. Hoe komt hij daar?',
      gesteldOp: ago(36),
      gesteldDoor: 'naaste',
      weg: 'web',
    },
  })
  await farida(pickVraag, { path: second })
  await duty(second, 'sociale-kaart-bekeken', 36, 'De buurtbus rijdt niet langs de school.')
  await step(second, 'aanvraag' as 'melding', 36, { wet: 'jeugdwet' })

  await riet(createVraag, {
    body: {
      persoonId: persoonId('riet'),
      woorden: 'Ik val soms. Kan er een leuning komen bij de trap?',
      gesteldOp: ago(1),
      gesteldDoor: 'zelf',
      weg: 'web',
    },
  })
}
