import { delingTexts } from './deling/texts.ts'
import { inzageTexts } from './inzagen/texts.ts'
import { verzoekTexts } from './inzagen/texts-verzoek.ts'
import { toezichtTexts } from './toezicht/texts.ts'

/** Words of the screens of delen. */
export const delenTexts = {
  nl: { ...inzageTexts.nl, ...verzoekTexts.nl, ...delingTexts.nl, ...toezichtTexts.nl },
  en: { ...inzageTexts.en, ...verzoekTexts.en, ...delingTexts.en, ...toezichtTexts.en },
}
