import { planTexts } from '@samenhang/plan/web'

export { WerklijstPage } from './WerklijstPage.tsx'

/** Words of the room that shows the list of who is no regisseur. */
export const texts = { plan: planTexts }
