import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { insert } from './rows.store.ts'
import { asOwner, type TestHouse } from './test-house.ts'

const id = (tail: string) => `00000000-0000-4000-8000-${tail.padStart(12, '0')}` as Id

export const people = {
  sanne: id('a1'),
  daan: id('a2'),
  riet: id('a3'),
  mark: id('a4'),
  youssef: id('a5'),
  buur: id('a6'),
} as const
export const medewerkers = { farida: id('b1'), joost: id('b2'), jan: id('b3'), kees: id('b4') } as const
export const huishouden = id('c1')
export const partij = { gemeente: id('d1'), waterlelie: id('d2') } as const
/** A login per person and member of medewerkers, by name: login of `sanne` ends in e-a1. */
export const loginOf = (of: Id) => of.replace('8000-0', '8000-e') as Id

const always = '[2026-01-01,)'

/** One household with everything around it; enough to try each operation on. */
export async function fillVoorbeeld({ house, keys }: TestHouse, tenant: string): Promise<void> {
  await asOwner(house, tenant, async (tx) => {
    const persoon = (of: Id, voornamen: string, geboortedatum: string | null, adres_geheim = false) => ({
      id: of,
      voornamen,
      geslachtsnaam: 'Voorbeeld',
      geboortedatum,
      adres_geheim,
      bron: 'test',
    })
    await insert(tx, 'persoon', [
      persoon(people.sanne, 'Sanne', '1988-03-01', true),
      persoon(people.daan, 'Daan', '2013-06-01', true),
      persoon(people.riet, 'Riet', '1959'),
      persoon(people.mark, 'Mark', '1986-02-02'),
      persoon(people.youssef, 'Youssef', '1990-01-01'),
      persoon(people.buur, 'Buur', '1970-01-01'),
    ])
    const adres = { straat: 'Kanariestraat', huisnummer: '77', postcode: '9901ZZ', plaats: 'Beekwijk' }
    await insert(tx, 'geheim_adres', [
      {
        id: id('f1'),
        persoon_id: people.sanne,
        period: always,
        look_up: keys.lookUp('adres', tenant, '9901zz 77'),
        sealed: keys.seal('adres', tenant, people.sanne, JSON.stringify(adres)),
      },
    ])
    await insert(tx, 'adres', [
      { id: id('f2'), persoon_id: people.buur, period: always, straat: 'Dorpsplein', huisnummer: '1' },
    ])
    await insert(tx, 'bsn', [
      {
        persoon_id: people.buur,
        look_up: keys.lookUp('bsn', tenant, '999900006'),
        sealed: keys.seal('bsn', tenant, people.buur, '999900006'),
      },
    ])
    await insert(tx, 'huishouden', [{ id: huishouden, naam: 'Familie Voorbeeld' }])
    const lid = (nr: string, persoon_id: Id, rol: string) => ({
      id: id(nr),
      huishouden_id: huishouden,
      persoon_id,
      rol,
      period: always,
    })
    await insert(tx, 'huishoudlid', [
      lid('c11', people.sanne, 'moeder'),
      lid('c12', people.daan, 'zoon'),
      lid('c13', people.riet, 'oma'),
    ])
    const gezag = { kind_id: people.daan, soort: 'ouderlijk gezag', period: always, bron: 'test' }
    await insert(tx, 'gezag', [
      { ...gezag, id: id('91'), houder_persoon_id: people.sanne },
      { ...gezag, id: id('92'), houder_persoon_id: people.mark },
    ])
    await insert(tx, 'vertegenwoordiging', [
      {
        id: id('93'),
        persoon_id: people.riet,
        vertegenwoordiger_id: people.youssef,
        soort: 'gemachtigde',
        scope: ['toewijzingen', 'euros'],
        period: always,
        bewijs: 'machtiging van 2 januari 2026',
      },
    ])
    await insert(tx, 'partij', [
      { id: partij.gemeente, naam: 'Gemeente Beekwijk', soort: 'gemeente', gemeentecode: '9901' },
      { id: partij.waterlelie, naam: 'Jeugdhulp Waterlelie', soort: 'aanbieder', agbcode: '99000001' },
    ])
    const medewerker = (of: Id, naam: string, partij_id: Id) => ({ id: of, naam, partij_id, functie: 'medewerker' })
    await insert(tx, 'medewerker', [
      medewerker(medewerkers.farida, 'Farida', partij.gemeente),
      medewerker(medewerkers.joost, 'Joost', partij.gemeente),
      medewerker(medewerkers.jan, 'Jan', partij.waterlelie),
      medewerker(medewerkers.kees, 'Kees', partij.gemeente),
    ])
    const rol = (medewerker_id: Id, name: string) => ({ medewerker_id, rol: name, period: always })
    await insert(tx, 'rol', [
      rol(medewerkers.farida, 'regisseur'),
      rol(medewerkers.joost, 'regisseur'),
      rol(medewerkers.jan, 'professional'),
      rol(medewerkers.kees, 'raadslid'),
    ])
    const held = { period: always, reden: 'plan van de familie' }
    await insert(tx, 'betrokkenheid', [
      {
        ...held,
        id: id('81'),
        medewerker_id: medewerkers.farida,
        dossier_id: huishouden,
        dossier_kind: 'huishouden',
        soort: 'regisseur',
      },
      {
        ...held,
        id: id('82'),
        medewerker_id: medewerkers.jan,
        dossier_id: people.daan,
        dossier_kind: 'persoon',
        soort: 'behandeling',
      },
    ])
    const login = (of: Id, who: Record<string, unknown>) => ({
      id: loginOf(of),
      issuer: 'trial',
      subject: of,
      period: always,
      ...who,
    })
    await insert(tx, 'login', [
      ...Object.values(people).map((of) => login(of, { persoon_id: of })),
      ...Object.values(medewerkers).map((of) => login(of, { medewerker_id: of, acts_in: ['gm9902'] })),
    ])
  })
}
