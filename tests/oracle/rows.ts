import type { View } from './facts.ts'
import {
  ageOf,
  hasGezag,
  inForce,
  isBetween,
  isInvolvedIn,
  isInvolvedWith,
  isInvolvedWithDossier,
  isMember,
} from './facts.ts'
import type { Day, Doel, Id, Membership, Representation, Role, Scope, Staff, Toewijzing, Woorden } from './world.ts'

/**
 * One row of the table in domain section 4 for one caller. A cell that is left out denies. `naam` stands for "others'
 * tasks" (names, roles), `doel` for "goals", `zorginhoud` for "care content", `toewijzing` for "decisions", `euro` for
 * "euros". Memberships that reach a row are in force today.
 */
export type Row = {
  naam?: (membership: Membership) => boolean
  adres?: (person: Id) => boolean
  geheimAdres?: (person: Id) => boolean
  woorden?: (woorden: Woorden) => boolean
  doel?: (doel: Doel) => boolean
  toewijzing?: (toewijzing: Toewijzing) => boolean
  zorginhoud?: (toewijzing: Toewijzing) => boolean
  euro?: (toewijzing: Toewijzing) => boolean
  /** True: what the row gives says nothing about who it is. */
  pseudonymised?: true
}

const never: Row = {}

/** What the rows "resident, adult" and "child" have in common: names, roles of housemates; own care, own decisions. */
const own = (view: View): Row => ({
  naam: (m) => isMember(view, view.me, m.household),
  adres: (person) => person === view.me,
  geheimAdres: (person) => person === view.me,
  woorden: (w) => w.owner === view.me,
  toewijzing: (t) => t.person === view.me,
  zorginhoud: (t) => t.person === view.me,
})

/** Row "resident, adult": goals own + joint; euros of the own plan. */
function adult(view: View): Row {
  if (!isBetween(ageOf(view, view.me), 18, Number.POSITIVE_INFINITY)) return never
  return {
    ...own(view),
    doel: ({ of }) => (of.kind === 'person' ? of.id === view.me : isMember(view, view.me, of.id)),
    // only lines of own care: a partner's line would reveal the partner's decision
    euro: (t) => t.person === view.me,
  }
}

/** Row "child 12-15 / 16+": goals own, not joint; no euros. */
function child(view: View): Row {
  if (!isBetween(ageOf(view, view.me), 12, 18)) return never
  return { ...own(view), doel: ({ of }) => of.kind === 'person' && of.id === view.me }
}

/** Row "parent with authority": the child under 16; care content only under 12; nothing of the child's housemates. */
function parent(view: View): Row {
  const ofChildBelow = (limit: number) => (person: Id) =>
    isBetween(ageOf(view, person), 0, limit) && hasGezag(view, person)
  const below12 = ofChildBelow(12)
  const below16 = ofChildBelow(16)
  return {
    naam: (m) => below16(m.person),
    doel: ({ of }) => of.kind === 'person' && below16(of.id),
    toewijzing: (t) => below16(t.person),
    zorginhoud: (t) => below12(t.person),
    euro: (t) => below16(t.person),
  }
}

/** Row "gemachtigde": the cells of the represented adult, as far as the scope goes. */
function gemachtigde(view: View, representation: Representation): Row {
  const represented = adult({ ...view, me: representation.person })
  const inScope = (...needed: Scope[]) => needed.every((scope) => representation.scope.includes(scope))
  const isAdult = represented !== never
  return {
    naam: (m) =>
      isAdult && (m.person === representation.person || (inScope('doelen') && represented.naam?.(m) === true)),
    woorden: (w) => inScope('woorden') && represented.woorden?.(w) === true,
    doel: (d) => inScope('doelen') && represented.doel?.(d) === true,
    toewijzing: (t) => inScope('toewijzingen') && represented.toewijzing?.(t) === true,
    zorginhoud: (t) => inScope('toewijzingen', 'zorginhoud') && represented.zorginhoud?.(t) === true,
    euro: (t) => inScope('euros') && represented.euro?.(t) === true,
  }
}

/** Row "regisseur": all goals; others' tasks; NO care content; existence and period of decisions; plan lines. */
function regisseur(view: View): Row {
  const mine = (person: Id) => isInvolvedWith(view, 'regisseur', person)
  return {
    naam: (m) => isInvolvedForName(view, 'regisseur', m),
    adres: mine,
    woorden: (w) => w.sharedWithRegisseur && mine(w.owner),
    doel: (d) => isInvolvedWithDossier(view, 'regisseur', d.of),
    toewijzing: (t) => mine(t.person),
    euro: (t) => mine(t.person),
  }
}

/** Row "provider professional": goals own + agreed joint; names, roles; own discipline, own toewijzing, own lines. */
function professional(view: View, { party }: Staff): Row {
  const treats = (person: Id) => isInvolvedWith(view, 'behandeling', person)
  // a joint goal was agreed with who lived there then: who came later is not what it is about
  const inHousehold = (household: Id, agreedOn: Day) =>
    view.world.persons.some(
      (p) =>
        p.tenant === view.tenant &&
        isMember({ ...view, today: agreedOn }, p.id, household) &&
        isMember(view, p.id, household) &&
        treats(p.id),
    )
  const agreed = (d: Doel) =>
    d.aanbieders.includes(party) && (d.of.kind === 'person' ? treats(d.of.id) : inHousehold(d.of.id, d.agreedOn))
  const ownToewijzing = (t: Toewijzing) => t.aanbieder === party && treats(t.person)
  // of housemates only the names and roles, and only of those it works with on a joint goal
  const worksOnJointGoal = (household: Id) =>
    view.world.doelen.some(
      (d) => d.tenant === view.tenant && d.of.kind === 'household' && d.of.id === household && agreed(d),
    )
  return {
    naam: (m) => isInvolvedForName(view, 'behandeling', m) || worksOnJointGoal(m.household),
    doel: agreed,
    toewijzing: ownToewijzing,
    zorginhoud: ownToewijzing,
    euro: ownToewijzing,
  }
}

/** Row "consulent (decides)": what the legal step needs of its subject; decisions and euros of the own law. */
function consulent(view: View, { laws }: Staff): Row {
  const subject = (person: Id) => isInvolvedWith(view, 'consulent', person)
  const ownLaw = (t: Toewijzing) => laws.includes(t.law) && subject(t.person)
  return {
    naam: (m) => isInvolvedForName(view, 'consulent', m),
    adres: subject,
    doel: ({ of }) => of.kind === 'person' && subject(of.id),
    toewijzing: ownLaw,
    zorginhoud: ownLaw,
    euro: ownLaw,
  }
}

/** Row "contract, finance": pseudonymised lines and euros, of the gemeente that they work for. */
function contract(view: View, { party }: Staff): Row {
  const ofOwnGemeente = () => party === view.tenant
  return { toewijzing: ofOwnGemeente, euro: ofOwnGemeente, pseudonymised: true }
}

/** Row "accountant": decisions and euros of the sample, while it runs. */
function accountant(view: View): Row {
  const inSample = (t: Toewijzing) => isInvolvedWith(view, 'steekproef', t.person)
  return { toewijzing: inSample, euro: inSample }
}

/** Row "toezichthouder, IGJ": every cell on investigation basis. */
function toezichthouder(view: View): Row {
  const investigated = (t: Toewijzing) => isInvolvedWith(view, 'onderzoek', t.person)
  return {
    naam: (m) => isInvolvedForName(view, 'onderzoek', m),
    doel: (d) => isInvolvedWithDossier(view, 'onderzoek', d.of),
    toewijzing: investigated,
    zorginhoud: investigated,
    euro: investigated,
  }
}

type Kind = Parameters<typeof isInvolvedIn>[1]
/** The name in this household: involved with the person, or with this very household. */
const isInvolvedForName = (view: View, kind: Kind, m: Membership): boolean =>
  isInvolvedIn(view, kind, { kind: 'household', id: m.household }) ||
  isInvolvedIn(view, kind, { kind: 'person', id: m.person })

const staffRows: Partial<Record<Role, (view: View, staff: Staff) => Row>> = {
  regisseur,
  professional,
  consulent,
  contractmanager: contract,
  financieel: contract,
  accountant,
  toezichthouder,
  // "council, region board": never personal (raadslid, bestuurder, and beleid and directeur, who have no row);
  // "FG": the log, no content; "system administrator": no content by role; verwijzer: no row
}

/** The row of a member of staff who acts in this tenant; none otherwise. */
export function rowsOfStaff(view: View): Row[] {
  const staff = view.world.staff.find((s) => s.id === view.me && s.tenants.includes(view.tenant))
  const row = staff && staffRows[staff.role]
  return row ? [row(view, staff)] : []
}

/** All rows that an inwoner of 12 or older stands in: own, as parent, as gemachtigde. */
export function rowsOfInwoner(view: View): Row[] {
  if (!isBetween(ageOf(view, view.me), 12, Number.POSITIVE_INFINITY)) return []
  const acting = view.world.representations.filter(
    (r) => r.tenant === view.tenant && r.gemachtigde === view.me && inForce(r, view.today),
  )
  return [adult(view), child(view), parent(view), ...acting.map((r) => gemachtigde(view, r))]
}
