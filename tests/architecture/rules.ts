import { direction } from './direction.ts'
import { noCycles } from './no-cycles.ts'
import { pureRules } from './pure-rules.ts'
import { roomsThroughContracts } from './rooms.ts'
import { shape } from './shape.ts'
import { sqlInStores } from './sql.ts'
import { webWithoutStores } from './web.ts'

/** Each gives one line for a violation: `path:line what is wrong`. */
export const rules = { direction, roomsThroughContracts, webWithoutStores, sqlInStores, pureRules, noCycles, shape }
