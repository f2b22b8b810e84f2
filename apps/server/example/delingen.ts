import { getHuishouden } from '@samenhang/basis/contract.ts'
import {
  acceptDeling,
  answerVerzoek,
  createDeling,
  createVerzoek,
  declineDeling,
  listDeelbaar,
  previewDeling,
  readDeling,
} from '@samenhang/delen/contract.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import { asCaller } from './as-caller.ts'
import { huishoudenId, persoonId } from './inwoners.ts'
import { loginId, medewerkerId } from './medewerkers.ts'
import { beekwijk } from './regio.ts'

const purpose = 'ondersteuning-coordineren'

/**
 * What is shared about familie Voorbeeld, so that there is something to see: school hours for the mentor of Daan, what
 * was not shared with the transport, somebody who was refused, and a question with its answer.
 */
export async function tellDelingen(house: House): Promise<void> {
  const as = (subject: string) => asCaller(house, beekwijk, loginId(subject))
  const [sanne, daan, farida] = [await as('sanne'), await as('daan'), await as('farida')]
  const [koen, joost] = [await as('koen'), await as('joost')]
  const today = house.clock.today()
  const path = { persoonId: persoonId('daan') }

  const { doelen } = await farida(listDeelbaar, { path, purpose })
  const shown = { velden: ['naam'], bericht: 'Daan kan van maandag tot en met donderdag van half tien tot half twee.' }
  const { gezien } = await farida(previewDeling, { path, body: shown, purpose })
  const { delingId } = await farida(createDeling, {
    path,
    purpose,
    body: {
      ...shown,
      gezien,
      ontvanger: { medewerkerId: medewerkerId('koen') },
      purpose: 'hulp-verlenen',
      doelId: doelen.find(({ titel }) => titel === 'Daan weer naar school')?.doelId ?? null,
      legalBasis: 'jeugdwet-7-3',
      noodzaak: 'Koen maakt een rooster waarmee Daan weer kan beginnen.',
      period: { from: today, to: addDays(today, 60) },
      geinformeerdOp: addDays(today, -1),
      geinformeerdHoe: 'aan de keukentafel, met Daan en Sanne',
    },
  })
  await koen(acceptDeling, { path: { ...path, delingId } })
  await koen(readDeling, { path: { ...path, delingId } })
  await farida(declineDeling, {
    path,
    purpose,
    body: {
      wat: 'waarom Daan niet naar school ging',
      gevraagdDoor: 'Vervoer Beekwijk',
      reden: 'Voor het vervoer is dat niet nodig.',
    },
  })

  const refused = await joost(getHuishouden, { path: { huishoudenId: huishoudenId('voorbeeld') }, purpose }).catch(
    (error: unknown) => error,
  )
  if (!(refused instanceof Problem)) throw new Error('Joost is not involved and should have been refused')

  const own = { persoonId: persoonId('sanne') }
  const { verzoekId } = await sanne(createVerzoek, {
    path: own,
    body: { soort: 'vraag', over: 'Joost Bakker wilde uw huishouden openen', tekst: 'Wie is Joost, en wat wilde hij?' },
  })
  await farida(answerVerzoek, {
    path: { ...own, verzoekId },
    purpose,
    body: {
      besluit: 'beantwoord',
      tekst: 'Joost werkt in mijn team en klikte op het verkeerde gezin. Hij zag niets. Ik heb het met hem besproken.',
    },
  })
  await daan(createVerzoek, {
    path,
    body: { soort: 'vraag', over: 'Het delen met Koen', tekst: 'Ziet Koen ook wat ik zelf opschreef?' },
  })
}
