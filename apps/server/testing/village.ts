import type { Facts } from './facts.ts'

/** Day of the village; relations that ended did so the day before. */
export const villageDay = '2026-11-24'
export const tenants = ['gm9901', 'gm9902', 'gm9903'] as const

const always = { from: '2020-01-01', to: null }
const until = { from: '2020-01-01', to: '2026-11-23' }
const tenantRoles = ['consulent', 'verwijzer', 'contractmanager', 'beleid', 'bestuurder', 'raadslid', 'directeur']
const officeRoles = ['financieel', 'accountant', 'fg', 'toezichthouder', 'beheerder']

/** Somebody of each rol; of some also who works elsewhere, whose work ended and whose rol ended. */
const staffOf = (tenant: string): Facts['staff'] => {
  const one = (id: string, role: string, party: string = tenant, roleUntil?: string) => ({
    ...{ id, name: `Medewerker ${id}`, role, party, tenants: [tenant] },
    ...(roleUntil ? { roleUntil } : {}),
  })
  return [
    ...['regisseur', 'regisseur-elders', 'regisseur-voorbij'].map((id) => one(id, 'regisseur')),
    ...['professional', 'professional-elders', 'professional-voorbij'].map((id) => one(id, 'professional', 'helper')),
    ...[...tenantRoles, ...officeRoles].map((role) => one(role, role)),
    one('beheerder-elders', 'beheerder'),
    ...['regisseur', 'raadslid', 'financieel', 'beheerder', 'beleid'].map((role) =>
      one(`${role}-uit-dienst`, role, tenant, until.to ?? ''),
    ),
  ]
}

/**
 * Three gemeenten with the same ids: a family `gezin` (sanne, daan of 13, riet; weg left yesterday), a household `buren`,
 * and around the family everybody of the access matrix. Texts about the family hold `kanarie <tenant> gezin`.
 */
export const village: Facts = {
  tenants: [...tenants],
  parties: [
    ...tenants.map((id) => ({ id, kind: 'gemeente', name: `Gemeente ${id}` })),
    { id: 'helper', kind: 'aanbieder', name: 'Helder Huishouden', agb: '99000001' },
    { id: 'ander', kind: 'aanbieder', name: 'Werkplaats Vlier', agb: '99000002' },
  ],
  staff: tenants.flatMap(staffOf),
  persons: inEach((text) => [
    { id: 'sanne', name: text('sanne'), birthDate: '1988-03-01' },
    { id: 'daan', name: text('daan'), birthDate: '2013-06-01', bsn: '999900006' },
    { id: 'riet', name: text('riet'), birthDate: '1959-01-01' },
    { id: 'weg', name: 'Weggegaan', birthDate: '1960-01-01' },
    { id: 'mark', name: 'Mark', birthDate: '1986-02-02' },
    { id: 'youssef', name: 'Youssef', birthDate: '1990-01-01' },
    { id: 'buur', name: 'Buur', birthDate: '1970-01-01', bsn: '999900018' },
    { id: 'buurkind', name: 'Buurkind', birthDate: '2014-01-01' },
  ]),
  households: inEach((text) => [
    { id: 'gezin', name: text('huis') },
    { id: 'buren', name: 'Buren' },
  ]),
  memberships: inEach(() => [
    ...['sanne', 'daan', 'riet'].map((person) => lid(person, 'gezin', always)),
    lid('weg', 'gezin', until),
    ...['buur', 'buurkind'].map((person) => lid(person, 'buren', always)),
  ]),
  gezag: inEach(() => [
    { id: 'g1', child: 'daan', holder: 'sanne', ...always },
    { id: 'g2', child: 'daan', holder: 'mark', ...always },
    { id: 'g3', child: 'daan', holder: 'weg', ...until },
    { id: 'g4', child: 'buurkind', holder: 'buur', ...always },
  ]),
  representations: inEach(() => [
    { id: 'v1', person: 'riet', gemachtigde: 'youssef', scope: ['doelen', 'toewijzingen', 'euros'], ...always },
    { id: 'v2', person: 'riet', gemachtigde: 'weg', scope: ['doelen', 'toewijzingen', 'euros'], ...until },
  ]),
  involvements: inEach(() => [
    involved('regisseur', 'regisseur', 'gezin', always),
    involved('regisseur-elders', 'regisseur', 'buren', always),
    involved('regisseur-voorbij', 'regisseur', 'gezin', until),
    involved('professional', 'behandeling', 'daan', always),
    involved('professional-elders', 'behandeling', 'buurkind', always),
    involved('professional-voorbij', 'behandeling', 'daan', until),
    // Known to the regisseur, but no member yet.
    { ...involved('regisseur', 'regisseur', 'buurkind', always), id: 'b-buurkind' },
    // To be ended by a test.
    involved('consulent', 'consulent', 'gezin', always),
  ]),
  woorden: inEach((text) =>
    ['gedeeld', 'delen', 'afschermen', 'intrekken'].map((id) => ({
      ...{ id, owner: 'sanne', text: text(id) },
      sharedWithRegisseur: id !== 'delen',
    })),
  ),
  doelen: inEach((text) =>
    ['samen', 'eindigen'].map((id) => ({
      ...{ id, agreedOn: villageDay, aanbieders: ['helper'], text: text(id) },
      of: { kind: 'household' as const, id: 'gezin' },
    })),
  ),
  toewijzingen: inEach((text) => [
    {
      id: 'zorg',
      person: 'daan',
      law: 'jeugdwet',
      aanbieder: 'helper',
      product: text('p'),
      content: text('i'),
      ...always,
    },
  ]),
  euros: inEach((text) => [
    { id: 'euro', toewijzing: 'zorg', aanbieder: 'helper', cents: 12_345, reference: text('r') },
  ]),
  addresses: inEach((text) => [
    { id: 'a-sanne', person: 'sanne', secret: true, line: text('geheim adres') },
    { id: 'a-riet', person: 'riet', secret: false, line: text('adres') },
    { id: 'a-buur', person: 'buur', secret: false, line: 'Dorpsplein' },
  ]),
}

/** What only who has to do with the family of the first tenant may see. */
export const canary = /kanarie gm9901 gezin/

function inEach<Record extends object>(
  of: (text: (about: string) => string) => readonly Record[],
): (Record & { tenant: string })[] {
  return tenants.flatMap((tenant) =>
    of((about) => `kanarie ${tenant} gezin ${about}`).map((record) => ({ tenant, ...record })),
  )
}

function lid(person: string, household: string, period: typeof always | typeof until) {
  return { id: `lid-${person}`, household, person, role: 'lid', ...period }
}

function involved(staff: string, kind: string, dossier: string, period: typeof always | typeof until) {
  const isHousehold = dossier === 'gezin' || dossier === 'buren'
  return {
    ...{ id: `b-${staff}`, staff, kind, ...period },
    dossier: { kind: isHousehold ? ('household' as const) : ('person' as const), id: dossier },
  }
}
