import type { Koers } from '../koers.ts'
import type { Bevinding } from './bevinding.ts'
import { doelenZonderElkaar, doelenZonderStem } from './doelen.ts'
import { rollenDieBotsen, takenZonderBesluit, tegenspraken } from './taken.ts'

const toetsen = [doelenZonderStem, takenZonderBesluit, rollenDieBotsen, doelenZonderElkaar, tegenspraken]

/** What the toetsen of the koers find on one day, in the order of the rules. */
export function findBevindingen(koers: Koers): Bevinding[] {
  return toetsen.flatMap((toets) => toets(koers))
}
