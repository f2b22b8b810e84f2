import { rollenDieBotsen, takenZonderBesluit } from '../bevinding/taken.ts'
import type { Koers } from '../koers.ts'
import { viewOpgave } from '../opgave/opgave-view.ts'
import { only } from '../record/shapes.ts'
import { findZienswijze } from '../schaalbesluit/zienswijzen.ts'
import type { Bewijs } from './bewijs.ts'

/** The three sides of the kompas. */
export type Zijde = 'proces' | 'systeem' | 'belangen'

/** One pointer: what counts as evidence for it. Each reads only what was laid down; nobody filled in a list for it. */
export type Wijzer = {
  readonly naam: string
  readonly zijde: Zijde
  readonly bewijzen: (koers: Koers) => Bewijs[]
}

/** The pointers of this room, in the fixed order of the picture: an order of place, never of merit. */
export const wijzers: readonly Wijzer[] = [
  { naam: 'besluiten-op-tijd', zijde: 'proces', bewijzen: besluitenOpTijd },
  { naam: 'zienswijzen-gekregen', zijde: 'proces', bewijzen: zienswijzenGekregen },
  { naam: 'herijkingen-gehouden', zijde: 'proces', bewijzen: herijkingenGehouden },
  { naam: 'feiten-bij-beweringen', zijde: 'proces', bewijzen: feitenBijBeweringen },
  { naam: 'rollen-helder', zijde: 'systeem', bewijzen: rollenHelder },
  { naam: 'schaalbesluit-geldig', zijde: 'systeem', bewijzen: schaalbesluitGeldig },
  { naam: 'vorm-apart-besloten', zijde: 'systeem', bewijzen: vormApart },
  { naam: 'sturing-samen-gekozen', zijde: 'systeem', bewijzen: sturingSamen },
  { naam: 'inbreng-op-tafel', zijde: 'belangen', bewijzen: inbrengOpTafel },
  { naam: 'overeenkomst-zelf-gelegd', zijde: 'belangen', bewijzen: overeenkomstZelf },
  { naam: 'inzet-zoals-beloofd', zijde: 'belangen', bewijzen: inzetZoalsBeloofd },
  { naam: 'standpunten-beantwoord', zijde: 'belangen', bewijzen: standpuntenBeantwoord },
]

/** Taken on or before the first day on which it holds. */
function besluitenOpTijd({ besluiten }: Koers): Bewijs[] {
  return besluiten.flatMap(({ genomen, titel, schaalbesluitId: id }) =>
    genomen
      ? [{ er: genomen.op <= genomen.period.from, titel, op: genomen.op, naar: besluit(id), partijId: null }]
      : [],
  )
}

/** Each council or board that was asked: came something, or is its term still running (then it is no evidence yet). */
function zienswijzenGekregen({ besluiten, records, today }: Koers): Bewijs[] {
  const given = only('zienswijze', records)
  return besluiten.flatMap((one) =>
    one.zienswijzen.flatMap((asked) => {
      const came = findZienswijze(asked, given, one.schaalbesluitId)
      if (!came && today <= asked.voor) return []
      const op = came?.inhoud.op ?? asked.voor
      return [{ er: came !== null, titel: one.titel, op, naar: besluit(one.schaalbesluitId), partijId: asked.partijId }]
    }),
  )
}

/** Each herijking that was held, and each that is past its day. */
function herijkingenGehouden({ besluiten, today }: Koers): Bewijs[] {
  return besluiten.flatMap(({ genomen, titel, schaalbesluitId }) => {
    if (!genomen) return []
    const naar = besluit(schaalbesluitId)
    const held = genomen.herijkt ? [{ er: true, titel, op: genomen.herijkt.op, naar, partijId: null }] : []
    const due = genomen.herijkingOp < today && (genomen.period.to === null || genomen.period.to >= today)
    return due ? [...held, { er: false, titel, op: genomen.herijkingOp, naar, partijId: null }] : held
  })
}

/** What was said at the table, with a figure or without. */
function feitenBijBeweringen({ records }: Koers): Bewijs[] {
  return only('feit', records).map(({ inhoud, op, partijId }) => ({
    er: inhoud.cijfer !== null,
    titel: inhoud.bewering,
    op: inhoud.op ?? op,
    naar: opgave(inhoud.opgaveId, 'feiten'),
    partijId,
  }))
}

/** A taak with somebody who makes policy, pays, carries out and watches, without two that clash. */
function rollenHelder(koers: Koers): Bewijs[] {
  const clashing = new Set(rollenDieBotsen(koers).map(({ waar }) => waar.id))
  const needed = ['beleidsmaker', 'financier', 'uitvoerder', 'toezichthouder']
  return openTaken(koers).map(({ recordId, inhoud, op }) => {
    const held = inhoud.rollen.filter(({ van, tot }) => van <= koers.today && (tot === null || koers.today <= tot))
    const complete = needed.every((rol) => held.some((one) => one.rol === rol))
    return { er: complete && !clashing.has(recordId), titel: inhoud.naam, op, naar: taak(recordId), partijId: null }
  })
}

/** A taak with exactly one valid schaalbesluit today and in the year ahead. */
function schaalbesluitGeldig(koers: Koers): Bewijs[] {
  const missing = new Set(
    takenZonderBesluit(koers)
      .filter(({ herinnering }) => !herinnering)
      .map(({ waar }) => waar.id),
  )
  return openTaken(koers).map(({ recordId, inhoud, op }) => ({
    er: !missing.has(recordId),
    titel: inhoud.naam,
    op,
    naar: taak(recordId),
    partijId: null,
  }))
}

/** What is done together has a vehicle with a decision of its own; lokaal needs none. */
function vormApart({ besluiten, records, today }: Koers): Bewijs[] {
  const vormen = only('vorm', records)
  return besluiten
    .filter(({ genomen, schaal }) => schaal !== 'lokaal' && genomen && genomen.period.from <= today)
    .filter(({ genomen }) => genomen && (genomen.period.to === null || genomen.period.to >= today))
    .map(({ schaalbesluitId, titel, genomen }) => {
      const vorm = vormen.find(({ inhoud }) => inhoud.schaalbesluitId === schaalbesluitId && inhoud.besluitOp !== null)
      const op = vorm?.inhoud.besluitOp ?? genomen?.op ?? today
      return { er: vorm !== undefined, titel, op, naar: besluit(schaalbesluitId), partijId: null }
    })
}

/** A thema with taken is steered as its partijen chose in a conversation, agreed before it began. */
function sturingSamen({ records, today }: Koers): Bewijs[] {
  const steered = only('sturingsconcept', records).filter(({ inhoud }) => inhoud.tot === null || inhoud.tot >= today)
  const withTaken = new Set<string>(only('taak', records).map(({ inhoud }) => inhoud.themaId))
  return only('thema', records)
    .filter(({ recordId }) => withTaken.has(recordId))
    .map(({ recordId, inhoud, op }) => {
      const own = steered.find((one) => one.inhoud.themaId === recordId)
      const agreed = own?.inhoud.gesprek && own.inhoud.afgesprokenOp && own.inhoud.afgesprokenOp <= own.inhoud.van
      return {
        er: Boolean(agreed),
        titel: inhoud.naam,
        op: own?.inhoud.gesprek?.op ?? op,
        naar: `/koers/themas/${recordId}`,
        partijId: null,
      }
    })
}

/** Each partij that was asked for its inbreng; who said that it does not apply is no evidence either way. */
function inbrengOpTafel({ records }: Koers): Bewijs[] {
  return only('opgave', records).flatMap((one) => {
    const { sprak, zwijgt } = viewOpgave(one, records)
    const naar = opgave(one.recordId)
    const at = { titel: one.inhoud.titel, op: one.inhoud.gevraagdOp, naar }
    return [
      ...sprak.map((partijId) => ({ ...at, er: true, partijId })),
      ...zwijgt
        .filter(({ reactie }) => reactie?.inhoud.aard !== 'niet van toepassing')
        .map(({ partijId }) => ({ ...at, er: false, partijId })),
    ]
  })
}

/** Likenesses that partijen offered: joined by another, or still waiting for one. */
function overeenkomstZelf({ records }: Koers): Bewijs[] {
  return only('opgave', records).flatMap((one) => {
    const { gelijk, aangeboden } = viewOpgave(one, records)
    return [...gelijk, ...aangeboden].map((likeness) => ({
      er: gelijk.includes(likeness),
      titel: likeness.gelijkenis.inhoud.naam,
      op: likeness.gelijkenis.op,
      naar: opgave(one.recordId),
      partijId: likeness.gelijkenis.partijId,
    }))
  })
}

/** What a partij took on at a zorgtafel and was due: done, or not. Not yet due is no evidence. */
function inzetZoalsBeloofd({ records, today }: Koers): Bewijs[] {
  return only('zorgtafel', records).flatMap(({ recordId, inhoud }) =>
    inhoud.agenda
      .filter(({ opvolging, klaarOp, voor }) => opvolging && (klaarOp !== null || (voor !== null && voor < today)))
      .map(({ opvolging, klaarOp, voor, partijId }) => ({
        er: klaarOp !== null && (voor === null || klaarOp <= voor),
        titel: opvolging ?? '',
        op: klaarOp ?? voor ?? inhoud.op,
        naar: `/koers/zorgtafels#${recordId}`,
        partijId,
      })),
  )
}

/** Dissent that was heard: with what is done with it, or not yet. */
function standpuntenBeantwoord({ records }: Koers): Bewijs[] {
  const answered = new Set<string>(only('antwoord', records).map(({ inhoud }) => inhoud.standpuntId))
  return only('standpunt', records)
    .filter(({ inhoud }) => inhoud.schaalbesluitId !== null && inhoud.sluitAanBijId === null)
    .map(({ recordId, inhoud, op, partijId }) => ({
      er: answered.has(recordId),
      titel: inhoud.positie,
      op,
      naar: besluit(inhoud.schaalbesluitId ?? ''),
      partijId,
    }))
}

function openTaken({ records, today }: Koers) {
  return only('taak', records).filter(
    ({ inhoud }) => inhoud.van <= today && (inhoud.tot === null || today <= inhoud.tot),
  )
}

const besluit = (id: string) => `/koers/schaalbesluiten/${id}`
const taak = (id: string) => `/koers/taken#${id}`
const opgave = (id: string, tab?: string) => `/koers/opgaven/${id}${tab ? `#${tab}` : ''}`
