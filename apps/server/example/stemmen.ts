import { intBelow, type Random, seededRandom } from '@samenhang/kernel/clock/random.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Gesprek } from './gesprekken-inhoud.ts'

/**
 * Votes of made-up people, as the file that an import reads: people of a group agree as often as the content says, each
 * saw some two thirds of the stellingen, and one in ten votes is a pass. The same gesprek gives the same votes.
 */
export function votesOf(
  { vraag, stellingen, groepen, wijken }: Gesprek,
  from: CivilDate,
  until: CivilDate,
): Uint8Array {
  const random = seededRandom(`stemmen ${vraag}`)
  const begin = Date.parse(`${from}T08:00:00Z`)
  const span = Math.max(1, Math.floor((Date.parse(`${until}T06:00:00Z`) - begin) / 60_000))
  const lines = ['timestamp,datetime,comment-id,voter-id,vote,rol,wijk']
  let voter = 0
  for (const [groep, { inwoners, professionals, bestuurders }] of groepen.entries()) {
    const rollen = [
      ...Array(inwoners).fill('inwoner'),
      ...Array(professionals).fill('professional'),
      ...Array(bestuurders).fill('bestuurder'),
    ]
    for (const rol of rollen) {
      voter++
      const wijk = wijken && wijken.length > 0 && chance(random, 80) ? wijken[intBelow(random, wijken.length)] : ''
      // Not everybody says in which rol they take part.
      const told = rol === 'inwoner' && chance(random, 15) ? '' : rol
      let at = begin + intBelow(random, span) * 60_000
      for (const [index, [, ...eens]] of stellingen.entries()) {
        if (!chance(random, 66)) continue
        at += 4000 + intBelow(random, 14_000)
        lines.push(`${at},,${index + 1},${voter},${voteOf(random, eens[groep] ?? 50)},${told},${wijk ?? ''}`)
      }
    }
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function voteOf(random: Random, agree: number): number {
  if (chance(random, 9)) return 0
  return chance(random, agree) ? 1 : -1
}

function chance(random: Random, percent: number): boolean {
  return intBelow(random, 100) < percent
}
