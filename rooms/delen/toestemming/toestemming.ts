import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Toestemming } from './toestemming.contract.ts'

export type By = Toestemming['gegevenDoor']

/**
 * Who have to agree for somebody of this age: parents under 12, both from 12 to 15, the young person from 16 on. Of an
 * unknown age both, so that nobody is passed over.
 * @see Jeugdwet art. 7.3.4 (the part from 16 on: verify)
 */
export function neededFrom(leeftijd: number | undefined): readonly By[] {
  if (leeftijd === undefined) return ['zelf', 'ouder']
  if (leeftijd < 12) return ['ouder']
  return leeftijd < 16 ? ['zelf', 'ouder'] : ['zelf']
}

type Given = Pick<Toestemming, 'soort' | 'partijId' | 'purpose' | 'gegevenDoor' | 'tot' | 'ingetrokkenOp'>

export function runsOn({ tot, ingetrokkenOp }: Given, today: CivilDate): boolean {
  return ingetrokkenOp === null && today <= tot
}

/** Do all who have to agree agree to this same thing today? One kind never stands in for another. */
export function isValid(one: Given, all: readonly Given[], needed: readonly By[], today: CivilDate): boolean {
  const same = all.filter(
    (other) =>
      other.soort === one.soort &&
      other.partijId === one.partijId &&
      other.purpose === one.purpose &&
      runsOn(other, today),
  )
  return needed.every((by) => same.some(({ gegevenDoor }) => gegevenDoor === by))
}
