import { type House, isTest, resolve, roomOf } from './house.ts'

/** A room may use the rooms of the rows before its own, not those beside it. */
const order = [
  ['basis'],
  ['delen', 'dialoog'],
  ['koers', 'plan'],
  ['afspraken', 'uitvoering'],
  ['budget'],
  ['regiobeeld', 'leren'],
  ['samenhang'],
]

/**
 * A room uses another through its contract only, names it in `uses` of its room.ts, and keeps the order. Its tests may
 * also open the rooms that it uses, to stand on the real ones.
 */
export function roomsThroughContracts(house: House): string[] {
  const uses = new Map(
    house.files.flatMap((file) => {
      const room = roomOf(file.path)
      return room && file.path === `rooms/${room}/room.ts` ? [[room, file.uses] as const] : []
    }),
  )
  const disorder = [...uses].flatMap(([room, used]) =>
    used
      .filter((other) => !isBefore(other, room))
      .map((other) => `rooms/${room}/room.ts uses ${other}, which does not come before it`),
  )
  const imports = house.files.flatMap((file) => {
    const room = roomOf(file.path)
    if (!room) return []
    if (tierOf(room) < 0) return [`${file.path} is in a room that the order does not know`]
    return file.imports.flatMap((each) => {
      const target = resolve(house, file, each)
      const other = 'path' in target ? roomOf(target.path) : undefined
      if (!other || other === room) return []
      const at = `${file.path}:${each.line}`
      const compose = isTest(file.path) && /\/(room|testing\/[\w-]+)\.ts$/.test(each.name)
      if (each.name !== `@samenhang/${other}/contract.ts` && !compose)
        return [`${at} reaches past the contract of ${other}`]
      if (!isBefore(other, room)) return [`${at} uses ${other}, which does not come before ${room}`]
      if (!uses.get(room)?.includes(other)) return [`${at} uses ${other}, which rooms/${room}/room.ts does not name`]
      return []
    })
  })
  return [...disorder, ...imports]
}

function isBefore(other: string, room: string): boolean {
  return tierOf(other) >= 0 && tierOf(other) < tierOf(room)
}

function tierOf(room: string): number {
  return order.findIndex((tier) => tier.includes(room))
}
