import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { addressKey } from '../adres/adres.ts'
import { agesOn } from '../persoon/geboortedatum.ts'
import { fullName } from '../persoon/persoon.ts'
import type { Accepted } from './accept.ts'
import { type Entry, type Persoonslijst, readBsn } from './persoonslijst.ts'

export type FoundHuishouden = {
  readonly naam: string
  readonly leden: readonly { readonly key: string; readonly rol: string }[]
}
export type FoundHuishoudens = {
  readonly huishoudens: readonly FoundHuishouden[]
  readonly verwanten: ReadonlyMap<string, Entry>
}

/** Where somebody lives, by key; null for who lives nowhere known. */
export function homeOf({ adres }: Persoonslijst): string | null {
  return adres && addressKey(adres)
}

/**
 * Proposes huishoudens: people whose lists are kept and who live at one address as partners or as parent and child. A
 * partner, or a child under 18, without a list of their own joins whoever names them; named from two huishoudens they
 * join neither, since nothing tells where they live.
 */
export function proposeHuishoudens(accepted: readonly Accepted[], today: CivilDate): FoundHuishoudens {
  const living = accepted.filter(({ lijst }) => lijst.adres && !lijst.opschorting && lijst.overlijdensdatum === null)
  const listed = new Map(accepted.map((one) => [one.key, one]))
  const group = new Map(living.map(({ key }) => [key, key]))
  const parentOf = new Set<string>()
  const partners = new Set<string>()
  const verwanten = new Map<string, { entry: Entry; groups: Set<string> }>()

  const link = (one: Accepted, named: Entry, isMinorOrPartner: boolean, note: (other: string) => void) => {
    const key = readBsn(named)
    if (!key || key === one.key) return
    const other = listed.get(key)
    if (other) {
      const same = group.has(key) && homeOf(other.lijst) === homeOf(one.lijst)
      if (!same || other.lijst.geboortedatum !== named.geboortedatum) return
      join(group, one.key, key)
    } else {
      if (!isMinorOrPartner || named.geboortedatum === undefined) return
      const verwant = verwanten.get(key) ?? { entry: named, groups: new Set() }
      verwanten.set(key, { ...verwant, groups: verwant.groups.add(one.key) })
    }
    note(key)
  }
  for (const one of living) {
    for (const partner of one.lijst.partners) {
      link(one, partner, true, (other) => partners.add(one.key).add(other))
    }
    for (const kind of one.lijst.kinderen) {
      const ages = agesOn(kind.geboortedatum ?? null, today)
      link(one, kind, ages !== null && ages.oldest < 18, (other) => parentOf.add(`${one.key}>${other}`))
    }
    for (const ouder of one.lijst.ouders) {
      if (ouder) link(one, ouder, false, (other) => parentOf.add(`${other}>${one.key}`))
    }
  }

  const members = new Map<string, { key: string; who: Entry }[]>()
  const place = (root: string, key: string, who: Entry) => {
    members.set(root, [...(members.get(root) ?? []), { key, who }])
  }
  for (const { key, lijst } of living) place(rootOf(group, key), key, lijst)
  const placed = new Map<string, Entry>()
  for (const [key, { entry, groups }] of verwanten) {
    const roots = new Set([...groups].map((from) => rootOf(group, from)))
    const [root] = roots
    if (roots.size !== 1 || root === undefined) continue
    place(root, key, entry)
    placed.set(key, entry)
  }
  const huishoudens = [...members.values()].map((all) => toHuishouden(all, parentOf, partners))
  return { huishoudens, verwanten: placed }
}

function toHuishouden(
  members: readonly { key: string; who: Entry }[],
  parentOf: ReadonlySet<string>,
  partners: ReadonlySet<string>,
): FoundHuishouden {
  const keys = members.map(({ key }) => key)
  const rolOf = (key: string) => {
    if (keys.some((other) => parentOf.has(`${key}>${other}`))) return 'ouder'
    if (keys.some((other) => parentOf.has(`${other}>${key}`))) return 'kind'
    return partners.has(key) && keys.length > 1 ? 'partner' : 'alleenstaand'
  }
  const eldest = members.toSorted((a, b) => (a.who.geboortedatum ?? '9').localeCompare(b.who.geboortedatum ?? '9'))[0]
  const naam = eldest ? fullName({ ...eldest.who.naam, voornamen: null }) : ''
  return { naam: `Huishouden ${naam}`, leden: keys.map((key) => ({ key, rol: rolOf(key) })) }
}

function join(group: Map<string, string>, a: string, b: string): void {
  group.set(rootOf(group, a), rootOf(group, b))
}

function rootOf(group: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let above = group.get(at); above !== undefined && above !== at; above = group.get(at)) at = above
  return at
}
