import { basisTexts } from '@samenhang/basis/web'
import { budgetTexts } from '@samenhang/budget/web'
import { planTexts } from '@samenhang/plan/web'
import { uitvoeringTexts } from '@samenhang/uitvoering/web'

export { ChangeActiePage } from './ChangeActiePage.tsx'
export { ChangeDoelPage } from './ChangeDoelPage.tsx'
export { HuishoudenPage } from './HuishoudenPage.tsx'
export { NewActiePage } from './NewActiePage.tsx'
export { NewDoelPage } from './NewDoelPage.tsx'
export { NewNotitiePage } from './NewNotitiePage.tsx'
export { NewWoordPage } from './NewWoordPage.tsx'
export { OordeelPage } from './OordeelPage.tsx'
export { PersoonPlanPage } from './PersoonPlanPage.tsx'
export { RegisseurPage } from './RegisseurPage.tsx'
export { ToerekeningPage } from './ToerekeningPage.tsx'

/** Words of all rooms that the page of a huishouden is made of. */
export const texts = { basis: basisTexts, budget: budgetTexts, plan: planTexts, uitvoering: uitvoeringTexts }
