import { afspraakWords } from './texts/afspraak.ts'
import { afsprakenWords } from './texts/afspraken.ts'
import { contractenWords } from './texts/contracten.ts'
import { ritmeWords } from './texts/ritme.ts'
import { rollenWords } from './texts/rollen.ts'
import { versnipperingWords } from './texts/versnippering.ts'

/** Texts of the screens of this room: Dutch for people who work with it, plain and exact, and English. */
export const afsprakenTexts = {
  nl: {
    ...afsprakenWords.nl,
    ...afspraakWords.nl,
    ...ritmeWords.nl,
    ...versnipperingWords.nl,
    ...contractenWords.nl,
    ...rollenWords.nl,
  },
  en: {
    ...afsprakenWords.en,
    ...afspraakWords.en,
    ...ritmeWords.en,
    ...versnipperingWords.en,
    ...contractenWords.en,
    ...rollenWords.en,
  },
}
