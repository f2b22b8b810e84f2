import { afspraakPart } from './texts/afspraak.ts'
import { afsprakenPart } from './texts/afspraken.ts'
import { contractenPart } from './texts/contracten.ts'
import { ritmePart } from './texts/ritme.ts'
import { rollenPart } from './texts/rollen.ts'
import { versnipperingPart } from './texts/versnippering.ts'

/** Texts of the screens of this room: Dutch for people who work with it, plain and exact, and English. */
export const afsprakenTexts = {
  nl: {
    ...afsprakenPart.nl,
    ...afspraakPart.nl,
    ...ritmePart.nl,
    ...versnipperingPart.nl,
    ...contractenPart.nl,
    ...rollenPart.nl,
  },
  en: {
    ...afsprakenPart.en,
    ...afspraakPart.en,
    ...ritmePart.en,
    ...versnipperingPart.en,
    ...contractenPart.en,
    ...rollenPart.en,
  },
}
