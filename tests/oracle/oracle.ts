import type { View } from './facts.ts'
import { inForce, viewOf } from './facts.ts'
import type { Row } from './rows.ts'
import { rowsOfInwoner, rowsOfStaff } from './rows.ts'
import type { Caller, Day, Id, Item, ItemKind, Membership, Role, Toewijzing, World } from './world.ts'

/** `withheld`: the caller may know that it exists, not what it says. `absent`: as if it did not exist. */
export type Answer = 'value' | 'withheld' | 'absent'

/**
 * What `caller` must get for `item` on `today`; pure, default deny. A record that does not exist is `absent`.
 * @see domain rules, section 4 (table), section 12 R17 (end of involvement); security rules, section 3
 */
export function expected(world: World, caller: Caller, today: Day, item: Item): Answer {
  if (caller.tenant !== item.tenant) return 'absent'
  const view = viewOf(world, caller, today)
  const rows = caller.kind === 'staff' ? rowsOfStaff(view) : rowsOfInwoner(view)
  return answers[item.kind](view, rows, item.id)
}

/** Fields of a toewijzing that a `value` may hold: "existence, period" and "number, product, period" are not all. */
export function toewijzingFields(role: Role | 'inwoner'): readonly ('id' | 'person' | 'law' | 'product' | 'period')[] {
  if (role === 'regisseur') return ['id', 'person', 'period']
  if (role === 'contractmanager' || role === 'financieel') return ['id', 'product', 'period']
  if (role === 'accountant') return ['id', 'law', 'product', 'period']
  return ['id', 'person', 'law', 'product', 'period']
}

const answers: Record<ItemKind, (view: View, rows: readonly Row[], id: Id) => Answer> = {
  huishouden: (view, rows, id) => valueIf(membershipsToday(view, 'household', id).some((m) => seesName(rows, m))),
  naam: (view, rows, id) => valueIf(membershipsToday(view, 'id', id).some((m) => seesName(rows, m))),
  adres: (view, rows, id) => {
    const found = find(view, view.world.addresses, id)
    if (!found || found.secret) return 'absent'
    return rows.some((row) => row.adres?.(found.person)) ? 'value' : addressOfKnown(view, rows, found.person)
  },
  'geheim-adres': (view, rows, id) => {
    const found = find(view, view.world.addresses, id)
    if (!found?.secret) return 'absent'
    return rows.some((row) => row.geheimAdres?.(found.person)) ? 'value' : addressOfKnown(view, rows, found.person)
  },
  woorden: (view, rows, id) => {
    const found = find(view, view.world.woorden, id)
    return valueIf(found !== undefined && rows.some((row) => row.woorden?.(found)))
  },
  doel: (view, rows, id) => {
    const found = find(view, view.world.doelen, id)
    return valueIf(found !== undefined && rows.some((row) => row.doel?.(found)))
  },
  toewijzing: (view, rows, id) => {
    const found = find(view, view.world.toewijzingen, id)
    return valueIf(found !== undefined && rows.some((row) => row.toewijzing?.(found)))
  },
  zorginhoud: (view, rows, id) => {
    const found = find(view, view.world.toewijzingen, id)
    if (!found) return 'absent'
    if (rows.some((row) => row.zorginhoud?.(found))) return 'value'
    return knowsToewijzing(rows, found) ? 'withheld' : 'absent'
  },
  euro: (view, rows, id) => {
    const euro = find(view, view.world.euros, id)
    const found = euro && find(view, view.world.toewijzingen, euro.toewijzing)
    return valueIf(found !== undefined && rows.some((row) => row.euro?.(found)))
  },
}

const valueIf = (allowed: boolean): Answer => (allowed ? 'value' : 'absent')

const find = <T extends { tenant: Id; id: Id }>({ tenant }: View, records: readonly T[], id: Id): T | undefined =>
  records.find((record) => record.tenant === tenant && record.id === id)

const membershipsToday = (view: View, key: 'id' | 'household' | 'person', id: Id): Membership[] =>
  view.world.memberships.filter((m) => m.tenant === view.tenant && m[key] === id && inForce(m, view.today))

const seesName = (rows: readonly Row[], membership: Membership): boolean => rows.some((row) => row.naam?.(membership))

/** Who knows a person knows that there is an address: the same answer for an ordinary and a secret one. */
const addressOfKnown = (view: View, rows: readonly Row[], person: Id): Answer =>
  membershipsToday(view, 'person', person).some((m) => seesName(rows, m)) ? 'withheld' : 'absent'

/** A pseudonymised line has no content to ask for. */
const knowsToewijzing = (rows: readonly Row[], toewijzing: Toewijzing): boolean =>
  rows.some((row) => !row.pseudonymised && row.toewijzing?.(toewijzing))
