import { dutch } from './dutch.ts'
import { english } from './english.ts'

export const dialoogTexts = { nl: dutch, en: english }
