import * as budget from '@samenhang/budget/contract.ts'
import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { uuidOf } from '../facts.ts'
import { forInwoner, forRegisseur, inGezin, reden } from './relations.ts'

export const budgetCases = [
  securityCase({
    operation: budget.getBudget,
    permitted: { as: 'regisseur', args: { path: inGezin } },
    ...forRegisseur,
  }),
  securityCase({
    operation: budget.getBudgetOfPersoon,
    permitted: { as: 'youssef', args: { path: { persoonId: uuidOf('riet') } } },
    wrongRole: 'raadslid',
    otherTenant: 'gm9902/youssef',
    notInvolved: 'buur',
    ended: 'weg',
  }),
  securityCase({ operation: budget.exportBudget, permitted: { as: 'sanne', args: { path: inGezin } }, ...forInwoner }),
  securityCase({
    operation: budget.setToerekening,
    permitted: {
      as: 'regisseur',
      args: {
        body: { ...inGezin, toewijzingId: uuidOf('zorg'), parts: [{ doelId: uuidOf('samen'), weight: 1 }], reden },
      },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: budget.getDraad,
    permitted: { as: 'sanne', args: { path: { soort: 'doel', id: uuidOf('samen') }, query: inGezin } },
    ...forInwoner,
  }),
  securityCase({ operation: budget.listDraden, permitted: { as: 'sanne', args: { path: inGezin } }, ...forInwoner }),
  securityCase({
    operation: budget.listToerekeningen,
    permitted: { as: 'regisseur', args: { path: inGezin } },
    ...forRegisseur,
  }),
  securityCase({ operation: budget.listWerklijst, permitted: { as: 'regisseur', args: {} }, ...forRegisseur }),
]
