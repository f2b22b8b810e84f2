import { Problem, type ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { readTable } from '@samenhang/kernel/table/read-table.ts'
import type { Regel } from './regel.ts'
import { readTarief } from './tarief.ts'

const columns = [
  { name: 'gemeente', kind: 'text', obligatory: true },
  { name: 'aanbieder', kind: 'text', obligatory: true },
  { name: 'product', kind: 'text', obligatory: true },
  { name: 'variant', kind: 'text', obligatory: true },
  { name: 'eenheid', kind: 'text', obligatory: true },
  // As text: a tariff has up to four decimals, an amount of money two.
  { name: 'tarief', kind: 'text', obligatory: true },
  { name: 'clienten', kind: 'integer', obligatory: true },
  { name: 'reden', kind: 'text' },
  { name: 'redenTot', kind: 'date' },
] as const

/**
 * Reads a CSV or XLSX of contracts with the columns gemeente, aanbieder, product, variant, eenheid, tarief, clienten,
 * reden and redenTot. A reden counts while redenTot is the day asked about or later.
 * @throws Problem `bad-input` with every wrong place by line and column; nothing is counted then.
 */
export function readVersnipperingFile(bytes: Uint8Array, op: CivilDate): Regel[] {
  const { rows, errors } = readTable(bytes, columns)
  const places: ProblemPlace[] = [...errors]
  const regels = rows.map(({ line, values }) => {
    const { reden, redenTot, ...rest } = values
    const wrong = (column: string, rule: string, message: string) =>
      places.push({ place: `regel ${line}/${column}`, rule, message })
    const tarief = readTarief(values.tarief)
    if (tarief === undefined) wrong('tarief', 'amount', 'Schrijf een bedrag in euros, zoals 36,40.')
    if (values.clienten < 0) wrong('clienten', 'integer', 'Schrijf een heel getal van nul of meer.')
    const text = (value: string) => value.trim()
    return {
      ...rest,
      gemeente: text(rest.gemeente),
      aanbieder: text(rest.aanbieder),
      product: text(rest.product),
      variant: text(rest.variant),
      eenheid: text(rest.eenheid),
      tarief: tarief ?? 0,
      verklaard: Boolean(reden) && redenTot !== null && redenTot >= op,
    }
  })
  if (places.length > 0) throw new Problem('bad-input', undefined, places)
  return regels
}
