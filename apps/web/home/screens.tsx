import { uitvoeringTexts } from '@samenhang/uitvoering/web'

export { HomePage } from './HomePage.tsx'

/** Words of the rooms that have a part of the first page. */
export const texts = { uitvoering: uitvoeringTexts }
