import { idOf } from './ids.ts'
import { beekwijk, gemeenten, partijId, regio } from './regio.ts'

/** Somebody who works; `tenants` are those in which they act, their login's own first. */
export type Medewerker = {
  readonly key: string
  readonly naam: string
  readonly functie: string
  readonly rol: string
  readonly partij: string
  readonly tenants: readonly [string, ...string[]]
}

const whole = [regio, ...gemeenten.map(({ tenant }) => tenant)] as [string, ...string[]]
const here: [string] = [beekwijk]
const inRegio: [string, string] = [beekwijk, regio]

export const personasAtWork: readonly Medewerker[] = [
  {
    key: 'farida',
    naam: 'Farida El Amrani',
    functie: 'regisseur wijkteam',
    rol: 'regisseur',
    partij: beekwijk,
    tenants: here,
  },
  {
    key: 'joost',
    naam: 'Joost Bakker',
    functie: 'regisseur wijkteam',
    rol: 'regisseur',
    partij: beekwijk,
    tenants: here,
  },
  { key: 'mila', naam: 'Mila Jansen', functie: 'consulent', rol: 'consulent', partij: beekwijk, tenants: here },
  {
    key: 'jan',
    naam: 'Jan de Boer',
    functie: 'jeugdhulpverlener',
    rol: 'professional',
    partij: 'waterlelie',
    tenants: here,
  },
  {
    key: 'els',
    naam: 'Els Kuiper',
    functie: 'teamleider',
    rol: 'professional',
    partij: 'helder',
    tenants: [beekwijk, 'gm9902'],
  },
  {
    key: 'koen',
    naam: 'Koen Visser',
    functie: 'mentor op school',
    rol: 'professional',
    partij: 'school',
    tenants: here,
  },
  { key: 'anna', naam: 'Anna Smit', functie: 'huisarts', rol: 'verwijzer', partij: 'huisartsen', tenants: here },
  {
    key: 'pieter',
    naam: 'Pieter Vos',
    functie: 'contractmanager',
    rol: 'contractmanager',
    partij: 'regio',
    tenants: whole,
  },
  { key: 'laila', naam: 'Laila Haddad', functie: 'beleidsadviseur', rol: 'beleid', partij: 'regio', tenants: whole },
  { key: 'marit', naam: 'Marit Hofstra', functie: 'wethouder', rol: 'bestuurder', partij: beekwijk, tenants: inRegio },
  { key: 'kees', naam: 'Kees Molenaar', functie: 'raadslid', rol: 'raadslid', partij: beekwijk, tenants: inRegio },
  { key: 'ruud', naam: 'Ruud Zijlstra', functie: 'directeur', rol: 'directeur', partij: 'waterlelie', tenants: whole },
  {
    key: 'wethouder-gm9903',
    naam: 'Iris Bos',
    functie: 'wethouder',
    rol: 'bestuurder',
    partij: 'gm9903',
    tenants: [regio],
  },
  {
    key: 'directeur-school',
    naam: 'Tom Verbeek',
    functie: 'directeur',
    rol: 'directeur',
    partij: 'school',
    tenants: [regio],
  },
  {
    key: 'ingrid',
    naam: 'Ingrid Poel',
    functie: 'medewerker zorgadministratie',
    rol: 'financieel',
    partij: beekwijk,
    tenants: here,
  },
  {
    key: 'thomas',
    naam: 'Thomas Brink',
    functie: 'accountant',
    rol: 'accountant',
    partij: 'accountant',
    tenants: here,
  },
  {
    key: 'sofie',
    naam: 'Sofie Maas',
    functie: 'functionaris gegevensbescherming',
    rol: 'fg',
    partij: beekwijk,
    tenants: here,
  },
  { key: 'bram', naam: 'Bram Kok', functie: 'beheerder', rol: 'beheerder', partij: 'regio', tenants: whole },
  {
    key: 'hanna',
    naam: 'Hanna Visser',
    functie: 'beheerder',
    rol: 'beheerder',
    partij: beekwijk,
    tenants: [beekwijk, regio],
  },
]

/** A colleague of Farida; and in every other gemeente a regisseur, and somebody who reads in the messages. */
const elsewhere: readonly Medewerker[] = gemeenten.slice(1).flatMap(({ tenant, naam }) => [
  {
    key: `regisseur-${tenant}`,
    naam: `Regisseur ${naam}`,
    functie: 'regisseur wijkteam',
    rol: 'regisseur',
    partij: tenant,
    tenants: [tenant] as [string],
  },
  {
    key: `administratie-${tenant}`,
    naam: `Administratie ${naam}`,
    functie: 'medewerker zorgadministratie',
    rol: 'financieel',
    partij: tenant,
    tenants: [tenant] as [string],
  },
])

/** Who speaks for each partij at the table of the regio. */
const atTheTable: readonly Medewerker[] = [
  ...gemeenten
    .slice(1)
    .filter(({ tenant }) => tenant !== 'gm9903')
    .map(({ tenant, naam }) => ['bestuurder', 'wethouder', tenant, naam] as const),
  ...gemeenten.slice(1).map(({ tenant, naam }) => ['raadslid', 'raad', tenant, naam] as const),
  ['directeur', 'directeur', 'helder', 'Helder Huishouden'] as const,
  ['directeur', 'directeur', 'boomgaard', 'De Boomgaard Jeugd'] as const,
  ['directeur', 'directeur', 'zilverberk', 'Zilverberk Zorg'] as const,
  ['directeur', 'directeur', 'oeverland', 'Oeverland Thuis'] as const,
  ['directeur', 'directeur', 'kamperfoelie', 'Kamperfoelie Dagbesteding'] as const,
  ['directeur', 'directeur', 'roerdomp', 'Roerdomp Begeleiding'] as const,
  ['directeur', 'directeur', 'vlier', 'Werkplaats Vlier'] as const,
  ['directeur', 'directeur', 'verzekeraar', 'Verzekeraar Voorbeeld'] as const,
  ['directeur', 'directeur', 'huisartsen', 'Huisartsen Beekwijk'] as const,
  ['directeur', 'directeur', 'bibliotheek', 'Bibliotheek Voorbeeld'] as const,
].map(([rol, functie, partij, naam]) => ({
  key: `${functie}-${partij}`,
  naam: `${functie === 'raad' ? 'Raadslid' : functie === 'wethouder' ? 'Wethouder' : 'Directeur'} ${naam}`,
  functie: functie === 'raad' ? 'raadslid' : functie,
  rol,
  partij,
  tenants: [regio] as [string],
}))

const tom: Medewerker = {
  key: 'tom',
  naam: 'Tom Bakker',
  functie: 'regisseur wijkteam',
  rol: 'regisseur',
  partij: beekwijk,
  tenants: here,
}

export const medewerkers: readonly Medewerker[] = [...personasAtWork, tom, ...elsewhere, ...atTheTable]

/** Subject of the login of who reads in the messages of a gemeente. */
export function administratieOf(tenant: string): string {
  return tenant === beekwijk ? 'ingrid' : `administratie-${tenant}`
}

export function medewerkerId(key: string) {
  return idOf(`medewerker ${key}`)
}

export function loginId(subject: string) {
  return idOf(`login ${subject}`)
}

/** Rows of everybody who acts in this tenant; the login stands in the first of their tenants. */
export function medewerkerRows(tenant: string, always: string) {
  const acting = medewerkers.filter((one) => one.tenants.includes(tenant))
  return {
    'basis.medewerker': acting.map(({ key, naam, functie, partij }) => ({
      id: medewerkerId(key),
      partij_id: partijId(partij),
      naam,
      functie,
    })),
    'basis.rol': acting.map(({ key, rol }) => ({
      medewerker_id: medewerkerId(key),
      rol,
      period: always,
      // The application that Mila decides on is one for transport to school.
      wetten: rol === 'consulent' ? ['jeugdwet'] : [],
    })),
    'basis.login': acting
      .filter(({ tenants }) => tenants[0] === tenant)
      .map(({ key, tenants }) => ({
        id: loginId(key),
        issuer: 'trial',
        subject: key,
        medewerker_id: medewerkerId(key),
        persoon_id: null,
        acts_in: tenants.slice(1),
        period: always,
      })),
  }
}
