import type { afsprakenTexts } from '@samenhang/afspraken/web'
import type { basisTexts } from '@samenhang/basis/web'
import type { budgetTexts } from '@samenhang/budget/web'
import type { delenTexts } from '@samenhang/delen/web'
import type { dialoogTexts, uitkomstTexts } from '@samenhang/dialoog/web'
import type { koersTexts } from '@samenhang/koers/web'
import type { planTexts } from '@samenhang/plan/web'
import type { uitvoeringTexts } from '@samenhang/uitvoering/web'
import type { nl } from './texts/nl.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web'
    resources: {
      web: typeof nl
      afspraken: typeof afsprakenTexts.nl
      basis: typeof basisTexts.nl
      budget: typeof budgetTexts.nl
      koers: typeof koersTexts.nl
      dialoog: (typeof dialoogTexts)['nl']
      delen: typeof delenTexts.nl
      plan: typeof planTexts.nl
      uitkomst: (typeof uitkomstTexts)['nl']
      uitvoering: typeof uitvoeringTexts.nl
    }
  }
}
