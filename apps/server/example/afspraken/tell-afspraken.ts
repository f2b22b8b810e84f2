import type { House } from '@samenhang/kernel/house.ts'
import { openTable } from '../koers/table.ts'
import { tellAfspraken } from './afspraken.ts'
import { tellContracten } from './contracten.ts'

/** Contracts and afspraken of the example region, each by who would lay it down in life. */
export async function tellAfsprakenVerhaal(house: House): Promise<void> {
  const table = openTable(house)
  await tellContracten(table)
  await tellAfspraken(table)
}
