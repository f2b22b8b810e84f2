import { en } from './texts-en.ts'
import { nl } from './texts-nl.ts'

/** Words of the screens of koers. */
export const koersTexts = { nl, en }
