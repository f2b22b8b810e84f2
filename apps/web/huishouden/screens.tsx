import { basisTexts } from '@samenhang/basis/web'
import { budgetTexts } from '@samenhang/budget/web'
import { planTexts } from '@samenhang/plan/web'
import { uitvoeringTexts } from '@samenhang/uitvoering/web'

export { DoelPage } from './DoelPage.tsx'
export { DoelWijzigenPage } from './DoelWijzigenPage.tsx'
export { EigenWoordPage } from './EigenWoordPage.tsx'
export { HuishoudenPage } from './HuishoudenPage.tsx'
export { PersoonPlanPage } from './PersoonPlanPage.tsx'
export { ToerekeningPage } from './ToerekeningPage.tsx'

/** Words of all rooms that the page of a huishouden is made of. */
export const texts = { basis: basisTexts, budget: budgetTexts, plan: planTexts, uitvoering: uitvoeringTexts }
