import type { basisTexts } from '@samenhang/basis/web'
import type { budgetTexts } from '@samenhang/budget/web'
import type { delenTexts } from '@samenhang/delen/web'
import type { planTexts } from '@samenhang/plan/web'
import type { uitvoeringTexts } from '@samenhang/uitvoering/web'
import type { nl } from './texts/nl.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web'
    resources: {
      web: typeof nl
      basis: typeof basisTexts.nl
      budget: typeof budgetTexts.nl
      delen: typeof delenTexts.nl
      plan: typeof planTexts.nl
      uitvoering: typeof uitvoeringTexts.nl
    }
  }
}
