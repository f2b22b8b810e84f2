import type { Doel, Id, Involvement, InvolvementKind, Law, Period, Role, Scope, Staff, World } from './world.ts'

const open: Period = { from: '2020-01-01', to: null }
const until = (to: string): Period => ({ from: '2020-01-01', to })
const from = (day: string): Period => ({ from: day, to: null })

/**
 * One household on 18 November 2026, by hand. `moeder` and `vader` live with `kind` (12 today) and `broer` (9); `oma`
 * left yesterday, `opa` came today; `ex` has gezag over kind and broer and lives elsewhere. Everything but staff and
 * involvements is there twice: gemeente-b holds the same ids.
 */
export function household(): World {
  const tenants = ['gemeente-a', 'gemeente-b']
  const here = <T extends object>(rows: readonly (T & { id: Id })[]) =>
    tenants.flatMap((tenant) => rows.map((row) => ({ tenant, ...row })))
  return {
    today: '2026-11-18',
    tenants,
    parties: [
      ...tenants.map((id) => ({ id, kind: 'gemeente' as const, name: id })),
      { id: 'aanbieder-1', kind: 'aanbieder', name: 'Een' },
      { id: 'aanbieder-2', kind: 'aanbieder', name: 'Twee' },
    ],
    staff: STAFF.map(([id, role, party, laws = []]) => ({ id, name: id, role, party, laws, tenants: ['gemeente-a'] })),
    persons: here(Object.entries(BORN).map(([id, birthDate]) => ({ id, name: `Proef ${id}`, birthDate }))),
    households: tenants.flatMap((tenant) => ['h1', 'h2'].map((id) => ({ tenant, id }))),
    memberships: here([
      { id: 'l-moeder', household: 'h1', person: 'moeder', role: 'ouder' as const, ...open },
      { id: 'l-vader', household: 'h1', person: 'vader', role: 'ouder' as const, ...open },
      { id: 'l-kind', household: 'h1', person: 'kind', role: 'kind' as const, ...open },
      { id: 'l-broer', household: 'h1', person: 'broer', role: 'kind' as const, ...open },
      { id: 'l-oma', household: 'h1', person: 'oma', role: 'overig' as const, ...until('2026-11-17') },
      { id: 'l-opa', household: 'h1', person: 'opa', role: 'overig' as const, ...from('2026-11-18') },
      { id: 'l-buur', household: 'h2', person: 'buur', role: 'ouder' as const, ...open },
    ]),
    gezag: here([
      { id: 'g1', child: 'kind', holder: 'moeder', ...open },
      { id: 'g2', child: 'kind', holder: 'ex', ...open },
      { id: 'g3', child: 'broer', holder: 'ex', ...open },
      { id: 'g4', child: 'broer', holder: 'vader', ...until('2026-11-17') },
      { id: 'g5', child: 'broer', holder: 'moeder', ...open },
    ]),
    representations: here([
      representation('gem-breed', ['doelen', 'toewijzingen', 'euros'], open),
      representation('gem-zorg', ['toewijzingen', 'zorginhoud', 'woorden'], open),
      representation('gem-geld', ['euros'], open),
      representation('gem-inhoud', ['zorginhoud'], open),
      representation('gem-oud', ['doelen', 'toewijzingen', 'euros', 'woorden', 'zorginhoud'], until('2026-11-17')),
      representation('gem-vandaag', ['doelen'], until('2026-11-18')),
      representation('broer', ['doelen'], open),
      { ...representation('gem-kind', ['doelen', 'toewijzingen'], open), person: 'kind' },
    ]),
    involvements: INVOLVED.map(([staff, dossier, kind, period = open], n) => ({
      ...{ tenant: 'gemeente-a', id: `b${n}`, staff, kind, ...period },
      dossier: { kind: dossier.startsWith('h') ? 'household' : 'person', id: dossier },
    })) satisfies Involvement[],
    woorden: here([
      { id: 'w-gedeeld', owner: 'moeder', sharedWithRegisseur: true, text: 'gedeeld' },
      { id: 'w-eigen', owner: 'moeder', sharedWithRegisseur: false, text: 'eigen' },
      { id: 'w-kind', owner: 'kind', sharedWithRegisseur: true, text: 'kind' },
    ]),
    doelen: here([
      doel('d-samen', 'h1', ['aanbieder-1']),
      doel('d-samen-2', 'h1', []),
      doel('d-moeder', 'moeder', ['aanbieder-2']),
      doel('d-vader', 'vader', []),
      doel('d-kind', 'kind', ['aanbieder-1']),
    ]),
    toewijzingen: here([
      toewijzing('t-kind', 'kind', 'jeugdwet', 'aanbieder-1'),
      toewijzing('t-kind-2', 'kind', 'jeugdwet', 'aanbieder-2'),
      toewijzing('t-broer', 'broer', 'jeugdwet', 'aanbieder-1'),
      toewijzing('t-moeder', 'moeder', 'wmo', 'aanbieder-2'),
      toewijzing('t-vader', 'vader', 'pw', 'aanbieder-1'),
    ]),
    euros: here([
      { id: 'e-kind', toewijzing: 't-kind', aanbieder: 'aanbieder-1', cents: 100 },
      { id: 'e-kind-2', toewijzing: 't-kind-2', aanbieder: 'aanbieder-2', cents: 200 },
      { id: 'e-moeder', toewijzing: 't-moeder', aanbieder: 'aanbieder-2', cents: 300 },
      { id: 'e-vader', toewijzing: 't-vader', aanbieder: 'aanbieder-1', cents: 400 },
    ]),
    addresses: here(
      Object.keys(BORN).map((person) => ({
        ...{ id: `a-${person}`, person, line: `Straat ${person}` },
        secret: person === 'moeder' || person === 'kind',
      })),
    ),
  }
}

const BORN = {
  ...{ moeder: '1985-03-01', vader: '1984-07-09', kind: '2014-11-18', broer: '2017-06-01', oma: '1950-01-01' },
  ...{ opa: '1948-01-01', ex: '1983-01-01', buur: '1990-01-01', 'gem-breed': '1970-01-01', 'gem-zorg': '1970-01-01' },
  ...{ 'gem-geld': '1970-01-01', 'gem-inhoud': '1970-01-01', 'gem-oud': '1970-01-01', 'gem-vandaag': '1970-01-01' },
  'gem-kind': '1970-01-01',
}

const STAFF: readonly [Id, Role, Id, Staff['laws']?][] = [
  ['reg', 'regisseur', 'gemeente-a'],
  ['reg-buiten', 'regisseur', 'gemeente-a'],
  ['reg-gisteren', 'regisseur', 'gemeente-a'],
  ['reg-vandaag', 'regisseur', 'gemeente-a'],
  ['reg-morgen', 'regisseur', 'gemeente-a'],
  ['reg-kind', 'regisseur', 'gemeente-a'],
  ['prof', 'professional', 'aanbieder-1'],
  ['prof-buiten', 'professional', 'aanbieder-1'],
  ['prof-opa', 'professional', 'aanbieder-1'],
  ['prof-oma', 'professional', 'aanbieder-1'],
  ['prof-thuis', 'professional', 'aanbieder-1'],
  ['prof-2', 'professional', 'aanbieder-2'],
  ['cons', 'consulent', 'gemeente-a', ['jeugdwet']],
  ['cons-wmo', 'consulent', 'gemeente-a', ['wmo']],
  ['cons-pw', 'consulent', 'gemeente-a', ['pw']],
  ['verwijzer', 'verwijzer', 'huisartsen'],
  ['contract', 'contractmanager', 'gemeente-a'],
  ['contract-b', 'contractmanager', 'gemeente-b'],
  ['financieel', 'financieel', 'gemeente-a'],
  ['accountant', 'accountant', 'gemeente-a'],
  ['toezicht', 'toezichthouder', 'gemeente-a'],
  ['toezicht-buiten', 'toezichthouder', 'gemeente-a'],
  ['raadslid', 'raadslid', 'gemeente-a'],
  ['bestuurder', 'bestuurder', 'gemeente-a'],
  ['beleid', 'beleid', 'gemeente-a'],
  ['directeur', 'directeur', 'aanbieder-1'],
  ['fg', 'fg', 'gemeente-a'],
  ['beheerder', 'beheerder', 'gemeente-a'],
]

const INVOLVED: readonly [Id, Id, InvolvementKind, Period?][] = [
  ['reg', 'h1', 'regisseur'],
  ['reg-gisteren', 'h1', 'regisseur', until('2026-11-17')],
  ['reg-vandaag', 'h1', 'regisseur', until('2026-11-18')],
  ['reg-morgen', 'h1', 'regisseur', from('2026-11-19')],
  ['reg-kind', 'kind', 'regisseur'],
  ['reg-buiten', 'h1', 'consulent'],
  ['prof', 'kind', 'behandeling', until('2026-12-31')],
  ['prof-opa', 'opa', 'behandeling'],
  ['prof-oma', 'oma', 'behandeling'],
  ['prof-thuis', 'h1', 'behandeling'],
  ['prof-2', 'moeder', 'behandeling'],
  ['cons', 'kind', 'consulent'],
  ['cons-wmo', 'moeder', 'consulent'],
  ['cons-pw', 'moeder', 'consulent'],
  ['verwijzer', 'kind', 'verwijzer'],
  ['accountant', 'moeder', 'steekproef', until('2026-11-18')],
  ['toezicht', 'h1', 'onderzoek'],
  ['raadslid', 'h1', 'regisseur'],
  ['beheerder', 'h1', 'regisseur'],
  ['fg', 'h1', 'onderzoek'],
]

const representation = (gemachtigde: Id, scope: readonly Scope[], period: Period) => ({
  ...{ id: `r-${gemachtigde}`, person: 'moeder', gemachtigde, scope },
  ...period,
})
const doel = (id: Id, of: Id, aanbieders: readonly Id[]): Omit<Doel, 'tenant'> => ({
  ...{ id, aanbieders, text: id, agreedOn: '2026-01-01' },
  of: { kind: of === 'h1' ? 'household' : 'person', id: of },
})
const toewijzing = (id: Id, person: Id, law: Law, aanbieder: Id) => ({
  ...{ id, person, law, aanbieder, product: 'product-1', content: `zorg ${id}`, ...open },
})
