import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Koers } from '../koers.ts'
import { type KoersRecord, type Soort, shapes } from '../record/shapes.ts'
import type { Schaalbesluit } from '../schaalbesluit/schaalbesluit-shapes.ts'

/** A uuid with this end, for tests without a database. */
export const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}` as never

export const cleanToday = civilDate('2026-11-24')

/** A record as it would be read. */
export function record(soort: Soort, id: string, inhoud: object, partijId: string | null = null): KoersRecord {
  const parsed = shapes[soort].parse(inhoud)
  const told = { recordId: uuid(id), versie: 1, op: cleanToday, partijId, bevestigd: true, vervallen: false }
  return { ...told, soort, inhoud: parsed } as KoersRecord
}

/** A schaalbesluit that was taken, about the taak of the clean koers unless it says otherwise. */
export function besluit(id: string, from: string, to: string | null, more: Partial<Schaalbesluit> = {}): Schaalbesluit {
  return {
    schaalbesluitId: uuid(id),
    taakId: uuid('a2'),
    opgaveId: null,
    schaal: 'regionaal',
    titel: 'Jeugdbescherming doen wij samen',
    toelichting: 'Te zeldzaam voor een gemeente.',
    partijIds: [uuid('11')],
    criteria: [{ code: 'wet', naam: 'Wat de wet vraagt', feit: 'Samen sinds 2026' }],
    zienswijzen: [],
    bronnen: { stellingen: [], inbrengIds: [], doelIds: [] },
    voorgesteldOp: civilDate('2025-10-01'),
    genomen: {
      op: civilDate('2025-12-01'),
      door: 'Regionaal bestuur',
      period: { from: civilDate(from), to: to === null ? null : civilDate(to) },
      herijkingOp: civilDate('2027-06-01'),
      herijkt: null,
      beeindigdOm: null,
    },
    ...more,
  }
}

export const taakInhoud = {
  naam: 'Jeugdbescherming',
  themaId: uuid('a1'),
  van: '2026-01-01',
  rollen: [
    { rol: 'beleidsmaker', partijId: uuid('11'), van: '2026-01-01' },
    { rol: 'financier', partijId: uuid('11'), van: '2026-01-01' },
    { rol: 'beoordelaar', partijId: uuid('11'), van: '2026-01-01' },
    { rol: 'beoordelaar', partijId: uuid('12'), van: '2026-01-01' },
    { rol: 'uitvoerder', partijId: uuid('13'), van: '2026-01-01' },
    { rol: 'toezichthouder', partijId: uuid('14'), van: '2026-01-01' },
  ],
}
export const doelInhoud = {
  titel: 'Niet opnieuw vertellen',
  niveau: 'regio',
  themaId: uuid('a1'),
  vastgesteldOp: '2026-02-01',
  oorsprongen: [{ soort: 'stelling', tekst: 'Ik wil mijn verhaal maar een keer vertellen.', op: '2026-01-10' }],
}
export const ownDoelInhoud = { ...doelInhoud, niveau: 'gemeente', titel: 'Een intake', dientDoelId: uuid('a3') }

/** A small koers in which no toets finds anything. */
export function cleanKoers(): Koers {
  return {
    records: [
      record('thema', 'a1', { naam: 'Jeugd', domein: 'jeugd', omschrijving: 'Jeugdhulp.' }),
      record('taak', 'a2', taakInhoud),
      record('doel', 'a3', doelInhoud),
      record('doel', 'a4', ownDoelInhoud, uuid('11')),
    ],
    besluiten: [besluit('b1', '2026-01-01', null)],
    today: cleanToday,
  }
}

/** The koers with one of its records replaced or added. */
export function planting(koers: Koers, ...others: KoersRecord[]): Koers {
  const ids = new Set(others.map(({ recordId }) => recordId))
  return { ...koers, records: [...koers.records.filter(({ recordId }) => !ids.has(recordId)), ...others] }
}
