import { fileURLToPath } from 'node:url'
import type { Room } from '@samenhang/kernel/room.ts'
import { budgetPolicy } from './budget.policy.ts'
import { draadHandlers } from './draad/get-draad.ts'
import { budgetDraad } from './draad.store.ts'
import { budgetEnglish } from './english.ts'
import { exportBudgetHandler } from './export-budget.ts'
import { getBudgetHandlers } from './get-budget.ts'
import { mendersFrom } from './menders.ts'
import { listToerekeningenHandler } from './toerekening/list-toerekeningen.ts'
import { setToerekeningHandler } from './toerekening/set-toerekening.ts'
import { werklijstHandler } from './werklijst/list-werklijst.ts'

/**
 * What help costs, per wet and per doel, and the draad from words to euros.
 * @param rooms the other rooms of the house: those with a part of the draad, and all that say who can mend it
 */
export function openBudget(rooms: readonly Room[]): Room {
  const draad = [...rooms.flatMap((room) => room.draad ?? []), budgetDraad]
  const menders = mendersFrom([...rooms.flatMap((room) => room.policy), ...budgetPolicy])
  return {
    name: 'budget',
    english: budgetEnglish,
    uses: ['basis', 'plan', 'uitvoering'],
    migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
    handlers: [
      ...getBudgetHandlers(menders),
      exportBudgetHandler,
      setToerekeningHandler,
      listToerekeningenHandler,
      ...draadHandlers(draad, menders),
      werklijstHandler(draad),
    ],
    policy: budgetPolicy,
    draad: budgetDraad,
    retention: [{ table: 'budget.toerekening', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' }],
  }
}
