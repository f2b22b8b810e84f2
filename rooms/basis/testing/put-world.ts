import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import { type Dated, idOf, type World } from './plain-world.ts'
import { insert } from './rows.store.ts'

/** Puts a plain world into a tenant; the login of somebody has the id of that somebody. */
export async function putWorld(tx: Transaction, world: World, newId: () => string): Promise<void> {
  const period = ({ from, until }: Dated<unknown>) => `[${from},${until ?? ''})`
  const always = '[2020-01-01,)'
  const persons = world.persons.map(({ id, born }) => ({
    id,
    geslachtsnaam: 'Test',
    geboortedatum: born,
    bron: 'test',
  }))
  await insert(tx, 'persoon', persons)
  const adressen = persons.map(({ id }) => ({
    id: newId(),
    persoon_id: id,
    period: always,
    straat: 'Dorpsplein',
    huisnummer: '1',
  }))
  await insert(tx, 'adres', adressen)
  const partij = idOf('d', 1)
  await insert(tx, 'partij', [{ id: partij, naam: 'Partij', soort: 'gemeente' }])
  const staff = world.staff.map(({ id }) => ({ id, partij_id: partij, naam: 'Medewerker', functie: 'medewerker' }))
  await insert(tx, 'medewerker', staff)
  await insert(
    tx,
    'rol',
    world.staff.map(({ id, rol }) => ({ medewerker_id: id, rol, period: always })),
  )
  const login = { issuer: 'trial', period: always }
  await insert(tx, 'login', [
    ...world.persons.map(({ id }) => ({ ...login, id, subject: id, persoon_id: id })),
    ...world.staff.map(({ id }) => ({ ...login, id, subject: id, medewerker_id: id })),
  ])
  await insert(
    tx,
    'huishouden',
    world.households.map((id) => ({ id, naam: 'Huishouden' })),
  )
  await insert(
    tx,
    'huishoudlid',
    world.members.map((one) => ({
      id: newId(),
      huishouden_id: one.household,
      persoon_id: one.person,
      rol: 'lid',
      period: period(one),
    })),
  )
  await insert(
    tx,
    'gezag',
    world.parents.map((one) => ({
      id: newId(),
      kind_id: one.child,
      houder_persoon_id: one.parent,
      soort: 'ouderlijk gezag',
      period: period(one),
      bron: 'test',
    })),
  )
  await insert(
    tx,
    'vertegenwoordiging',
    world.representatives.map((one) => ({
      id: newId(),
      persoon_id: one.person,
      vertegenwoordiger_id: one.by,
      soort: 'gemachtigde',
      scope: ['doelen'],
      period: period(one),
      bewijs: 'test',
    })),
  )
  await insert(
    tx,
    'betrokkenheid',
    world.involved.map((one) => ({
      id: newId(),
      medewerker_id: one.staff,
      dossier_id: one.dossier,
      dossier_kind: one.of,
      soort: one.kind,
      period: period(one),
      reden: 'test',
    })),
  )
  await insert(
    tx,
    'search',
    world.found.map((one) => ({
      id: newId(),
      caller_id: one.staff,
      at: `${one.on}T08:00:00Z`,
      on_day: one.on,
      persoon_id: one.person,
    })),
  )
}
