import type { Rows } from '../example/rows.store.ts'
import { daterange } from './basis-rows.ts'
import { type Facts, uuidOf } from './facts.ts'

const day = '2026-01-01'

/** The huishouden where a person is written about: of those it belongs to, the one that it belongs to longest. */
export function homeOf({ memberships }: Facts, person: string): string {
  const own = memberships.filter((one) => one.person === person)
  const last = own.toSorted((a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999') || b.from.localeCompare(a.from))
  return uuidOf(last.at(-1)?.household ?? `home of ${person}`)
}

/** Whom a doel is about: of a joint one who belonged to the huishouden on the day that it was agreed. */
export function personenOf({ memberships }: Facts, { of, agreedOn }: Facts['doelen'][number]): string[] {
  if (of.kind === 'person') return [uuidOf(of.id)]
  return memberships
    .filter((one) => one.household === of.id && one.from <= agreedOn && (one.to === null || agreedOn <= one.to))
    .map((one) => uuidOf(one.person))
}

function homeOfDoel(facts: Facts, { of }: Facts['doelen'][number]): string {
  return of.kind === 'household' ? uuidOf(of.id) : homeOf(facts, of.id)
}

/** Rows of the room plan for the facts of one tenant. */
export function planRows(facts: Facts, tenant: string): Rows {
  const writer = uuidOf(`writer ${tenant}`)
  return {
    'plan.eigen_woord': facts.woorden.map(({ id, owner, text, sharedWithRegisseur }) => ({
      id: uuidOf(id),
      dossier_id: uuidOf(owner),
      huishouden_id: homeOf(facts, owner),
      woorden: text,
      gezegd_op: day,
      opgeschreven_door: uuidOf(owner),
      gedeeld: sharedWithRegisseur,
    })),
    'plan.doel': facts.doelen.map((doel) => {
      const { id, of, agreedOn, text, aanbieders } = doel
      return {
        id: uuidOf(id),
        dossier_id: uuidOf(of.id),
        huishouden_id: homeOfDoel(facts, doel),
        personen: personenOf(facts, doel),
        titel: text,
        vastgesteld_op: agreedOn,
        vastgesteld_door: writer,
        zonder_woorden: 'Zo afgesproken.',
        deelnemers: aanbieders.map(uuidOf),
      }
    }),
    'plan.doel_persoon': facts.doelen.flatMap((doel) =>
      personenOf(facts, doel).map((persoon_id) => ({
        ...{ persoon_id, doel_id: uuidOf(doel.id), dossier_id: uuidOf(doel.of.id) },
        huishouden_id: homeOfDoel(facts, doel),
      })),
    ),
  }
}

/** Rows of the room uitvoering for the facts of one tenant: each toewijzing with one version, each euro with a line. */
export function uitvoeringRows(facts: Facts, tenant: string, newId: () => string): Rows {
  const bericht = (soort: 301 | 323, law: string) => ({
    id: uuidOf(`bericht ${tenant} ${soort} ${law}`),
    wet: law,
    soort,
    afzender: 'afzender',
    ontvanger: 'ontvanger',
    identificatie: `${soort}`,
    dagtekening: day,
    hash: '\\x00',
    bestand: 'bericht.xml',
    ingelezen_op: `${day}T00:00:00Z`,
    ingelezen_door: uuidOf('importer'),
    toewijzingen: 0,
    leveringen: 0,
    prestaties: 0,
    declaratienummer: soort === 323 ? '1' : null,
    cents: soort === 323 ? 0 : null,
  })
  const rowOf = (id: string) => facts.toewijzingen.find((one) => one.id === id)
  const declared = facts.euros.flatMap((euro) => {
    const toewijzing = rowOf(euro.toewijzing)
    return toewijzing ? [{ euro, toewijzing, nummer: facts.toewijzingen.indexOf(toewijzing) + 1 }] : []
  })
  const pseudoniemen = new Map(facts.persons.map(({ id }) => [id, newId()]))
  const about = (one: Facts['toewijzingen'][number]) => ({
    dossier_id: uuidOf(one.person),
    partij_id: uuidOf(one.aanbieder),
  })
  return {
    'uitvoering.bericht': (['wmo', 'jeugdwet'] as const).flatMap((law) => [bericht(301, law), bericht(323, law)]),
    'uitvoering.toewijzing': facts.toewijzingen.map((one, index) => ({
      id: uuidOf(one.id),
      ...about(one),
      wet: one.law,
      nummer: index + 1,
    })),
    'uitvoering.toewijzing_versie': facts.toewijzingen.map((one) => ({
      toewijzing_id: uuidOf(one.id),
      bericht_id: bericht(301, one.law).id,
      ...about(one),
      wet: one.law,
      stand: day,
      sort_key: day,
      period: daterange(one),
      productcategorie: '02',
      productcode: one.product,
      toegewezen_op: one.from,
    })),
    'uitvoering.toewijzing_inhoud': facts.toewijzingen.map((one) => ({
      toewijzing_id: uuidOf(one.id),
      bericht_id: bericht(301, one.law).id,
      ...about(one),
      wet: one.law,
      commentaar: one.content,
    })),
    'uitvoering.pseudoniem': [...pseudoniemen].map(([person, pseudoniem]) => ({
      dossier_id: uuidOf(person),
      pseudoniem,
    })),
    'uitvoering.declaratie': declared.map(({ euro, toewijzing }) => ({
      id: uuidOf(`declaratie ${euro.id}`),
      bericht_id: bericht(323, toewijzing.law).id,
      partij_id: uuidOf(euro.aanbieder),
      wet: toewijzing.law,
      nummer: '1',
      period: `[${day},2026-01-31]`,
      dagtekening: day,
      pseudoniem: pseudoniemen.get(toewijzing.person),
      prestaties: 1,
      cents: euro.cents,
    })),
    'uitvoering.prestatie': declared.map(({ euro, toewijzing, nummer }) => ({
      id: uuidOf(euro.id),
      declaratie_id: uuidOf(`declaratie ${euro.id}`),
      ...about(toewijzing),
      toewijzing_id: uuidOf(toewijzing.id),
      wet: toewijzing.law,
      nummer,
      referentie: euro.reference ?? euro.id,
      productcategorie: '02',
      productcode: 'product',
      period: `[${day},2026-01-31]`,
      volume: 1,
      eenheid: '04',
      cents: euro.cents,
    })),
  }
}
