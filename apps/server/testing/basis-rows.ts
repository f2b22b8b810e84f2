import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import type { Rows } from '../example/rows.store.ts'
import { type Facts, loginOf, tenantOf, uuidOf } from './facts.ts'

const always = '[2020-01-01,)'
const kinds: Readonly<Record<string, string>> = { huisartsengroep: 'huisartsenpraktijk' }

/** Both ends inclusive, as the facts say it. */
export function daterange({ from, to }: { from: string; to: string | null }): string {
  return `[${from},${to ?? ''}]`
}

/** Rows of the room basis for the facts of one tenant, in the order in which the tables need them. */
export function basisRows(facts: Facts, tenant: string, keys: Keys, newId: () => string): Rows {
  const at = tenantOf(tenant)
  const isSecret = (person: string) => facts.addresses.some((one) => one.person === person && one.secret)
  const adres = ({ line }: { line: string }) => ({ straat: line, huisnummer: '1', postcode: null, plaats: null })
  const withBsn = facts.persons.flatMap(({ id, bsn }) => (bsn ? [{ id, bsn }] : []))
  return {
    'basis.partij': facts.parties.map(({ id, name, kind, agb }) => ({
      id: uuidOf(id),
      naam: name,
      soort: kinds[kind] ?? kind,
      agbcode: agb,
    })),
    'basis.medewerker': facts.staff.map(({ id, name, party, role }) => ({
      id: uuidOf(id),
      partij_id: uuidOf(party),
      naam: name,
      functie: role,
    })),
    'basis.rol': facts.staff.map(({ id, role, roleUntil = null, laws = [] }) => ({
      medewerker_id: uuidOf(id),
      rol: role,
      period: daterange({ from: '2020-01-01', to: roleUntil }),
      wetten: role === 'consulent' ? laws : [],
    })),
    'basis.persoon': facts.persons.map(({ id, name, birthDate }) => ({
      id: uuidOf(id),
      geslachtsnaam: name,
      geboortedatum: birthDate,
      adres_geheim: isSecret(id),
      bron: 'test',
    })),
    'log.subject': facts.persons.map(({ id }) => ({ persoon_id: uuidOf(id), ref: newId() })),
    'basis.bsn': withBsn.map(({ id, bsn }) => ({
      persoon_id: uuidOf(id),
      look_up: hex(keys.lookUp('bsn', at, bsn)),
      sealed: hex(keys.seal('bsn', at, uuidOf(id), bsn)),
    })),
    'basis.adres': facts.addresses
      .filter((one) => !one.secret)
      .map((one) => ({ id: uuidOf(one.id), persoon_id: uuidOf(one.person), period: always, ...adres(one) })),
    'basis.geheim_adres': facts.addresses
      .filter((one) => one.secret)
      .map((one) => ({
        id: uuidOf(one.id),
        persoon_id: uuidOf(one.person),
        period: always,
        look_up: hex(keys.lookUp('adres', at, one.line)),
        sealed: hex(keys.seal('adres', at, uuidOf(one.person), JSON.stringify(adres(one)))),
      })),
    'basis.huishouden': facts.households.map(({ id, name }) => ({ id: uuidOf(id), naam: name ?? 'Huishouden' })),
    'basis.huishoudlid': facts.memberships.map((one) => ({
      id: uuidOf(one.id),
      huishouden_id: uuidOf(one.household),
      persoon_id: uuidOf(one.person),
      rol: one.role,
      period: daterange(one),
    })),
    'basis.gezag': facts.gezag.map((one) => ({
      id: uuidOf(one.id),
      kind_id: uuidOf(one.child),
      houder_persoon_id: uuidOf(one.holder),
      soort: 'ouderlijk gezag',
      period: daterange(one),
      bron: 'test',
    })),
    'basis.vertegenwoordiging': facts.representations.map((one) => ({
      id: uuidOf(one.id),
      persoon_id: uuidOf(one.person),
      vertegenwoordiger_id: uuidOf(one.gemachtigde),
      soort: 'gemachtigde',
      scope: one.scope,
      period: daterange(one),
      bewijs: 'test',
    })),
    'basis.betrokkenheid': facts.involvements.map((one) => ({
      id: uuidOf(one.id),
      medewerker_id: uuidOf(one.staff),
      dossier_id: uuidOf(one.dossier.id),
      dossier_kind: one.dossier.kind === 'person' ? 'persoon' : 'huishouden',
      soort: one.kind,
      period: daterange(one),
      reden: 'test',
    })),
    'basis.login': logins(facts, tenant),
  }
}

function logins(facts: Facts, tenant: string): Rows[string] {
  const login = (id: string) => ({
    id: loginOf(tenant, id),
    issuer: 'trial',
    subject: id,
    acts_in: [] as string[],
    period: always,
  })
  return [
    ...facts.persons.map(({ id }) => ({ ...login(id), persoon_id: uuidOf(id) })),
    ...facts.staff
      .filter(({ tenants: [home] }) => home === tenant)
      .map(({ id, tenants }) => ({
        ...login(id),
        medewerker_id: uuidOf(id),
        acts_in: tenants.slice(1).map(tenantOf),
      })),
  ]
}

const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`
