import { direction } from './direction.ts'
import type { House } from './house.ts'
import { noCycles } from './no-cycles.ts'
import { pureRules } from './pure-rules.ts'
import { roomsThroughContracts } from './rooms.ts'
import { shape } from './shape.ts'
import { sqlInStores } from './sql.ts'
import { webWithoutStores } from './web.ts'

/** Gives one line for each violation: `path:line what is wrong`. */
export type Rule = (house: House) => string[]

export const rules = { direction, roomsThroughContracts, webWithoutStores, sqlInStores, pureRules, noCycles, shape }
