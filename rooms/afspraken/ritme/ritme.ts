import { addDays, type CivilDate, dayNumber, daysBetween } from '@samenhang/kernel/period/civil-date.ts'

/** Rings of the year wheel, from the outside in. */
export const rings = ['raden', 'afspraken', 'contracten', 'begroting'] as const
export type Ring = (typeof rings)[number]

/** Enough time; begin now; less time than was agreed. Each has a shape of its own on the screen. */
export const niveaus = ['ruim', 'begin-nu', 'minder-tijd'] as const
export type Niveau = (typeof niveaus)[number]

/** One step of preparation, in whole days. `zonderReces`: days of recess do not count for it. */
export type Stap = {
  readonly naam: string
  readonly dagen: number
  readonly zonderReces: boolean
  readonly bron: string
}

/** A step with its days, both inclusive, and how many days of recess lie in it that did not count. */
export type PlannedStap = Stap & { readonly van: CivilDate; readonly tot: CivilDate; readonly recesDagen: number }

/** Days on which no council meets, both inclusive. */
export type Reces = { readonly naam: string; readonly van: CivilDate; readonly tot: CivilDate }

/**
 * Plans backward: the last step ends on `klaar`, each earlier one the day before the next begins. Steps are given from
 * first to last, and come back so.
 */
export function planBackward(klaar: CivilDate, stappen: readonly Stap[], recessen: readonly Reces[]): PlannedStap[] {
  const days = mergeDays(recessen)
  const planned: PlannedStap[] = []
  let tot = klaar
  for (const stap of stappen.toReversed()) {
    const { van, recesDagen } = beginOf(tot, stap, days)
    planned.unshift({ ...stap, van, tot, recesDagen })
    tot = addDays(van, -1)
  }
  return planned
}

/** Latest day on which the preparation can begin; the day itself when there is none to do. */
export function latestStart(klaar: CivilDate, stappen: readonly PlannedStap[]): CivilDate {
  return stappen[0]?.van ?? klaar
}

/**
 * How a moment stands on a day.
 * @param begonnen day on which the preparation began; null when nobody has said that it did
 * @param waarschuwDagen so many days before the latest start it says to begin now
 */
export function niveauOn(day: CivilDate, start: CivilDate, begonnen: CivilDate | null, waarschuwDagen: number): Niveau {
  if (begonnen !== null && begonnen <= day) return begonnen > start ? 'minder-tijd' : 'ruim'
  if (day > start) return 'minder-tijd'
  return daysBetween(day, start) <= waarschuwDagen ? 'begin-nu' : 'ruim'
}

type Days = { readonly from: number; readonly to: number }

function mergeDays(recessen: readonly Reces[]): Days[] {
  const sorted = recessen
    .map(({ van, tot }) => ({ from: dayNumber(van), to: dayNumber(tot) }))
    .sort((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const days of sorted) {
    const last = merged.at(-1)
    if (last && days.from <= last.to + 1) last.to = Math.max(last.to, days.to)
    else merged.push({ ...days })
  }
  return merged
}

/** First day of a step that ends on `tot`: back over its own days, and over the recess that lies between. */
function beginOf(tot: CivilDate, { dagen, zonderReces }: Stap, recessen: readonly Days[]) {
  const end = dayNumber(tot)
  let begin = end - dagen + 1
  if (!zonderReces) return { van: addDays(tot, begin - end), recesDagen: 0 }
  let recesDagen = 0
  for (const { from, to } of recessen.toReversed()) {
    if (from > end || to < begin) continue
    const inside = Math.min(to, end) - from + 1
    recesDagen += inside
    begin -= inside
  }
  return { van: addDays(tot, begin - end), recesDagen }
}
