import { PERIODS } from './days.ts'
import type { Random } from './random.ts'
import type { Dossier, Id, Involvement, InvolvementKind, Period, Role, World } from './world.ts'

const KIND_OF: Partial<Record<Role, InvolvementKind>> = {
  professional: 'behandeling',
  consulent: 'consulent',
  verwijzer: 'verwijzer',
  accountant: 'steekproef',
  toezichthouder: 'onderzoek',
}

/** Who is involved in what in one gemeente; a household has at most one regisseur on any day. */
export function generateInvolvements(
  world: Pick<World, 'today' | 'staff' | 'persons' | 'households' | 'toewijzingen'>,
  tenant: Id,
  newId: () => Id,
  random: Random,
): Involvement[] {
  const { today } = world
  const here = world.staff.filter((s) => s.tenants.includes(tenant))
  const households = world.households.filter((h) => h.tenant === tenant)
  const persons = world.persons.filter((p) => p.tenant === tenant)
  const made: Involvement[] = []
  const involve = (staff: Id, dossier: Dossier, kind: InvolvementKind, period: Period) =>
    made.push({ tenant, id: newId(), staff, dossier, kind, ...period })
  const anyPeriod = () => (random.chance(0.5) ? PERIODS.open(today) : random.pick(Object.values(PERIODS))(today))

  const regisseurs = here.filter((s) => s.role === 'regisseur')
  for (const [n, { id }] of households.entries()) {
    const dossier = { kind: 'household', id } as const
    const [first, second] = [regisseurs[n % regisseurs.length], regisseurs[(n + 1) % regisseurs.length]]
    if (!first || !second) continue
    if (n % 3 === 0) involve(first.id, dossier, 'regisseur', PERIODS.open(today))
    if (n % 3 === 1) {
      involve(first.id, dossier, 'regisseur', PERIODS.endedYesterday(today))
      involve(second.id, dossier, 'regisseur', PERIODS.startsToday(today))
    }
    if (n % 3 === 2) {
      involve(first.id, dossier, 'regisseur', PERIODS.endsToday(today))
      involve(second.id, dossier, 'regisseur', PERIODS.startsTomorrow(today))
    }
  }

  for (const { id, role, party } of here) {
    const kind = KIND_OF[role]
    if (!kind) continue
    const treated = world.toewijzingen.filter((t) => t.tenant === tenant && t.aanbieder === party)
    for (let n = 0; n < 10; n++) {
      const person =
        kind === 'behandeling' && treated.length > 0 && n % 4 !== 0
          ? random.pick(treated).person
          : random.pick(persons).id
      const dossier: Dossier =
        n % 3 === 0 ? { kind: 'household', id: random.pick(households).id } : { kind: 'person', id: person }
      const again = made.some((i) => i.staff === id && i.dossier.kind === dossier.kind && i.dossier.id === dossier.id)
      if (!again) involve(id, dossier, kind, anyPeriod())
    }
  }
  return made
}
