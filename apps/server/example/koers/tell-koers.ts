import type { House } from '@samenhang/kernel/house.ts'
import { tellBesluiten } from './besluiten.ts'
import { tellDoelen } from './doelen.ts'
import { tellOpgaven } from './opgaven.ts'
import { tellRuimte } from './ruimte.ts'
import { tellSturing } from './sturing.ts'
import { openTable } from './table.ts'
import { tellThemas } from './themas.ts'

/** The koers of Regio Voorbeeld, as its partijen laid it down over two years, each in the own name. */
export async function tellKoers(house: House): Promise<void> {
  const table = openTable(house)
  await tellThemas(table)
  await tellDoelen(table)
  await tellOpgaven(table)
  await tellBesluiten(table)
  await tellSturing(table)
  await tellRuimte(table)
}
