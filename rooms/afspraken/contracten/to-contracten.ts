import type { ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import { toPlaces } from '@samenhang/kernel/errors/to-places.ts'
import type { RowOf } from '@samenhang/kernel/table/column.ts'
import { type Contract, zContract } from '../record/contract-shape.ts'
import { formatTarief, readTarief } from '../versnippering/tarief.ts'
import { contractColumns, readVariant } from './columns.ts'

type Row = RowOf<typeof contractColumns>
/** A row of the file with the line that it stands on. */
export type FileRow = { readonly line: number; readonly values: Row }

/** Id of a partij by what the file calls it: a name or a code. */
export type FindPartij = (soort: 'gemeente' | 'aanbieder', name: string) => string | undefined

/**
 * Contracts out of rows, with each error by line and column. Pure; what comes out may only be stored when there are no
 * errors at all.
 */
export function toContracten(rows: readonly FileRow[], findPartij: FindPartij) {
  const errors: ProblemPlace[] = []
  const contracten = [...Map.groupBy(rows, ({ values }) => values.nummer.trim())].flatMap(([nummer, own]) => {
    const [first] = own
    if (!first) return []
    errors.push(...own.slice(1).flatMap((row) => differences(first, row)))
    const draft = { ...toHead(first, nummer, findPartij, errors), regels: own.map((row) => toRegel(row, errors)) }
    const read = zContract.safeParse(draft)
    if (read.success) return [read.data]
    errors.push(...toPlaces(read.error, '').map((place) => atLine(place, own)))
    return []
  })
  return { contracten, errors: onePerPlace(errors) }
}

/** Rows of contracts, in the order of the columns: what `toContracten` reads gives the same contracts back. */
export function toRows(contracten: readonly Contract[], nameOf: (partijId: string) => string): Row[] {
  return contracten.flatMap((contract) =>
    contract.regels.map((regel) => ({
      ...contract,
      ...regel,
      gemeente: nameOf(contract.gemeenteId),
      aanbieder: nameOf(contract.aanbiederId),
      budgetplafond: contract.budgetplafondCents,
      clientenstopDoor: contract.clientenstop?.door ?? null,
      clientenstopVan: contract.clientenstop?.van ?? null,
      clientenstopTot: contract.clientenstop?.tot ?? null,
      clientenstopReden: contract.clientenstop?.reden ?? null,
      tarief: formatTarief(regel.tarief),
      opbouw: regel.opbouw.map(({ post, tarief }) => `${post} ${formatTarief(tarief)}`).join(' + ') || null,
    })),
  )
}

const headColumns = [
  'gemeente',
  'aanbieder',
  'wet',
  'van',
  'tot',
  'opzegtermijnMaanden',
  'indexering',
  'budgetplafond',
  'clientenstopDoor',
  'clientenstopVan',
  'inkoopGestartOp',
] as const

/** Rows of one contract say the same of it. */
function differences(first: FileRow, row: FileRow): ProblemPlace[] {
  return headColumns
    .filter((name) => first.values[name] !== row.values[name])
    .map((name) => ({
      place: `regel ${row.line}/${name}`,
      rule: 'same',
      message: `Dit is anders dan op regel ${first.line} van hetzelfde contract.`,
    }))
}

function toHead({ line, values }: FileRow, nummer: string, findPartij: FindPartij, errors: ProblemPlace[]) {
  const partij = (soort: 'gemeente' | 'aanbieder') => {
    const id = findPartij(soort, values[soort])
    if (!id)
      errors.push({ place: `regel ${line}/${soort}`, rule: 'known', message: `Deze ${soort} is hier niet bekend.` })
    return id
  }
  const { clientenstopDoor, clientenstopVan, clientenstopTot, clientenstopReden } = values
  const { wet, van, tot, opzegtermijnMaanden, indexering, inkoopGestartOp } = values
  const stop = clientenstopDoor || clientenstopVan || clientenstopReden
  return {
    ...{ nummer, wet, van, tot, opzegtermijnMaanden, indexering, inkoopGestartOp },
    gemeenteId: partij('gemeente'),
    aanbiederId: partij('aanbieder'),
    budgetplafondCents: values.budgetplafond,
    clientenstop: stop
      ? { door: clientenstopDoor, van: clientenstopVan, tot: clientenstopTot, reden: clientenstopReden }
      : null,
  }
}

function toRegel({ line, values }: FileRow, errors: ProblemPlace[]) {
  const wrong = (column: string, rule: string, message: string) =>
    errors.push({ place: `regel ${line}/${column}`, rule, message })
  const tarief = readTarief(values.tarief)
  if (tarief === undefined) wrong('tarief', 'amount', 'Schrijf een bedrag in euros, zoals 36,40.')
  const variant = readVariant(values.variant)
  if (!variant) wrong('variant', 'enum', 'Kies inspanningsgericht, outputgericht of taakgericht.')
  const opbouw = readOpbouw(values.opbouw)
  if (!opbouw) wrong('opbouw', 'amount', 'Schrijf delen als: loon 28,10 + reistijd 3,20.')
  const { product, eenheid, verantwoording, clienten, eenhedenPerClient, wachttijdDagen, reden, redenTot } = values
  return {
    ...{ product: product.trim(), eenheid: eenheid.trim(), verantwoording, clienten },
    ...{ eenhedenPerClient, wachttijdDagen, reden, redenTot },
    tarief: tarief ?? 0,
    variant: variant ?? 'inspanningsgericht',
    opbouw: opbouw ?? [],
  }
}

function readOpbouw(text: string | null): { post: string; tarief: number }[] | undefined {
  if (text === null) return []
  const posten = text.split('+').map((part) => {
    const [, post = '', bedrag = ''] = /^\s*(.+?)\s+(\S+)\s*$/.exec(part) ?? []
    return { post, tarief: readTarief(bedrag) }
  })
  return posten.every((one): one is { post: string; tarief: number } => one.post !== '' && one.tarief !== undefined)
    ? posten
    : undefined
}

/** A place in the contract as a place in the file. */
function atLine({ place, rule, message }: ProblemPlace, own: readonly FileRow[]): ProblemPlace {
  const parts = place.split('/').filter((part) => part !== '')
  const at = parts[0] === 'regels' ? Number(parts[1]) : 0
  const names: Record<string, string> = {
    gemeenteId: 'gemeente',
    aanbiederId: 'aanbieder',
    clientenstop: 'clientenstopDoor',
  }
  const name = (parts[0] === 'regels' ? parts[2] : parts[0]) ?? 'nummer'
  return { place: `regel ${own[at]?.line ?? own[0]?.line ?? 1}/${names[name] ?? name}`, rule, message }
}

/** The first error of each place, in the order of the file and its columns. */
function onePerPlace(errors: readonly ProblemPlace[]): ProblemPlace[] {
  const orderOf = ({ place }: ProblemPlace) => {
    const [, line = '0', column = ''] = /^regel (\d+)\/(.*)$/.exec(place) ?? []
    return Number(line) * 100 + contractColumns.findIndex(({ name }) => name === column)
  }
  const first = new Map(errors.toReversed().map((error) => [error.place, error]))
  return [...first.values()].sort((a, b) => orderOf(a) - orderOf(b))
}
