import type { Seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Cents, divideByLargestRemainder, sum } from '@samenhang/kernel/money/money.ts'
import type { DeclaratiesOpToewijzing, Wet } from '@samenhang/uitvoering/contract.ts'
import type { Budget, Mender } from './shapes.ts'

type Prestatie = DeclaratiesOpToewijzing['prestaties'][number]

/** What was declared on one toewijzing, as far as this reader may see its euros; a credit is below zero. */
export type Declaraties = Pick<DeclaratiesOpToewijzing, 'toewijzingId' | 'persoonId' | 'wet' | 'aanbieder'> & {
  readonly prestaties: readonly Pick<Prestatie, 'period' | 'cents'>[]
}

/** For which doelen a toewijzing is, in whole weights; no parts means that it was made without doel again. */
export type Toerekening = {
  readonly toewijzingId: Id
  readonly parts: readonly { readonly doelId: Id; readonly weight: number }[]
}

/** One share of one prestatie: the smallest piece of money here. */
export type Line = {
  readonly wet: Wet
  /** Null: without doel. */
  readonly doelId: Id | null
  readonly partijId: Id
  readonly naam: string
  /** `YYYY-MM`, the month in which the prestatie began. */
  readonly maand: string
  readonly cents: Cents
}

/** What is known of a doel by this reader; a doel that is not here is withheld. */
export type Titles = ReadonlyMap<Id, string>

/**
 * Divides each prestatie over the doelen of its toewijzing by the largest remainder. Every line keeps its wet: money is
 * given to doelen afterwards and never leaves the law under which it was spent.
 */
export function toLines(declared: readonly Declaraties[], toerekeningen: readonly Toerekening[]): Line[] {
  const partsOf = new Map(toerekeningen.map((one) => [one.toewijzingId, one.parts]))
  return declared.flatMap(({ toewijzingId, wet, aanbieder, prestaties }) => {
    const parts = partsOf.get(toewijzingId) ?? []
    return prestaties.flatMap(({ cents, period }): Line[] => {
      const base = { wet, ...aanbieder, maand: period.from.slice(0, 7) }
      if (parts.length === 0) return [{ ...base, doelId: null, cents }]
      const shares = divideByLargestRemainder(
        cents,
        parts.map((part) => part.weight),
      )
      return parts.map(({ doelId }, index) => ({ ...base, doelId, cents: shares[index] as Cents }))
    })
  })
}

type View = {
  readonly tenant: string
  readonly titles: Titles
  /** True when this reader sees all euros of this huishouden or person. */
  readonly whole: boolean
  readonly mender: Mender
}

/** The budget as one reader sees it; every breakdown adds up to the total because each is made of the same lines. */
export function toBudget(
  declared: readonly Declaraties[],
  toerekeningen: readonly Toerekening[],
  { tenant, titles, whole, mender }: View,
): Budget {
  const lines = toLines(declared, toerekeningen)
  const linked = new Set(toerekeningen.filter((one) => one.parts.length > 0).map((one) => one.toewijzingId))
  const doelOf = ({ doelId }: Line) => ({ doelId, titel: titleOf(doelId, titles) })
  return {
    tenant,
    total: sum(lines.map((line) => line.cents)),
    rest: whole ? { k: 'empty' } : { k: 'withheld', reason: 'U ziet hier alleen de euros die u mag zien.' },
    perWet: group(lines, ({ wet }) => ({ wet })),
    perDoel: group(lines, doelOf),
    perAanbieder: group(lines, ({ partijId, naam }) => ({ partijId, naam })),
    perMaand: group(lines, ({ maand }) => ({ maand })).toSorted((a, b) => (a.maand < b.maand ? -1 : 1)),
    flows: group(lines, (line) => ({
      wet: line.wet,
      ...doelOf(line),
      partijId: line.partijId,
      naam: line.naam,
    })),
    zonderDoel: declared
      .filter((one) => !linked.has(one.toewijzingId))
      .map(({ toewijzingId, wet, aanbieder, prestaties }) => ({
        toewijzingId,
        wet,
        naam: aanbieder.naam,
        cents: sum(prestaties.map((prestatie) => prestatie.cents)),
        mender,
      })),
    abilities: { 'toerekening.write': mender.may },
  }
}

function titleOf(doelId: Id | null, titles: Titles): Seen<string> {
  if (doelId === null) return { k: 'empty' }
  const title = titles.get(doelId)
  return title === undefined ? { k: 'withheld', reason: 'Dit doel mag u niet zien.' } : { k: 'value', v: title }
}

/** Adds up the lines that have the same key, in the order in which the keys first come. */
export function group<Key extends object>(
  lines: readonly Line[],
  keyOf: (line: Line) => Key,
): (Key & { cents: Cents })[] {
  const groups = new Map<string, { key: Key; cents: Cents[] }>()
  for (const line of lines) {
    const key = keyOf(line)
    const name = JSON.stringify(key)
    const known = groups.get(name)
    if (known) known.cents.push(line.cents)
    else groups.set(name, { key, cents: [line.cents] })
  }
  return [...groups.values()].map(({ key, cents }) => ({ ...key, cents: sum(cents) }))
}
