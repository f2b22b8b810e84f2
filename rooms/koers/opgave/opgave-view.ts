import { type KoersRecord, only, type RecordOf } from '../record/shapes.ts'

type Inbreng = RecordOf<'inbreng'>
type Aansluiting = RecordOf<'aansluiting'>

/** What partijen say is the same in other words: their inbreng, and stellingen of residents beside it. */
export type Gelijk = {
  readonly gelijkenis: RecordOf<'gelijkenis'>
  readonly inbreng: readonly Inbreng[]
  readonly stellingen: readonly Aansluiting[]
  readonly partijIds: readonly string[]
}

/** An opgave as it is read: first what is alike (most widely shared on top), then what differs, then who has not spoken. */
export type OpgaveView = {
  readonly gelijk: readonly Gelijk[]
  /** Likenesses that one partij offers and no other has joined yet. */
  readonly aangeboden: readonly Gelijk[]
  /** Inbreng that nobody joined with another. */
  readonly los: readonly Inbreng[]
  readonly verschillen: readonly {
    readonly verschil: RecordOf<'verschil'>
    readonly posities: readonly { readonly positie: string; readonly standpunten: readonly RecordOf<'standpunt'>[] }[]
  }[]
  readonly feiten: readonly { readonly feit: RecordOf<'feit'>; readonly twijfels: readonly RecordOf<'twijfel'>[] }[]
  readonly zwijgt: readonly { readonly partijId: string; readonly reactie: RecordOf<'reactie'> | null }[]
  /** Asked partijen that laid down at least one text of their own. */
  readonly sprak: readonly string[]
}

/** Puts the records of one opgave in their order. Drafts are in it for their own partij only, and count for nothing. */
export function viewOpgave(opgave: RecordOf<'opgave'>, all: readonly KoersRecord[]): OpgaveView {
  const id = opgave.recordId
  const records = all.filter(({ bevestigd }) => bevestigd)
  const inbreng = only('inbreng', records).filter((one) => one.inhoud.opgaveId === id)
  const aansluitingen = only('aansluiting', records)
  const likenesses = only('gelijkenis', records)
    .filter((one) => one.inhoud.opgaveId === id)
    .map((gelijkenis): Gelijk => toGelijk(gelijkenis, aansluitingen, inbreng))
  const isAlike = ({ partijIds, stellingen }: Gelijk) => partijIds.length + (stellingen.length > 0 ? 1 : 0) >= 2
  const joined = new Set(likenesses.flatMap((one) => one.inbreng.map(({ recordId }) => recordId)))
  const spoke = new Set(inbreng.map(({ partijId }) => partijId))
  const reacties = only('reactie', records).filter((one) => one.inhoud.opgaveId === id)
  return {
    gelijk: likenesses.filter(isAlike).toSorted((a, b) => b.partijIds.length - a.partijIds.length),
    aangeboden: likenesses.filter((one) => !isAlike(one)),
    los: inbreng.filter(({ recordId }) => !joined.has(recordId)),
    verschillen: only('verschil', records)
      .filter((one) => one.inhoud.opgaveId === id)
      .map((verschil) => ({ verschil, posities: toPosities(verschil, only('standpunt', records)) })),
    feiten: only('feit', records)
      .filter((one) => one.inhoud.opgaveId === id)
      .map((feit) => ({
        feit,
        twijfels: only('twijfel', records).filter((one) => one.inhoud.feitId === feit.recordId),
      })),
    zwijgt: opgave.inhoud.gevraagd
      .filter((partijId) => !spoke.has(partijId))
      .map((partijId) => ({ partijId, reactie: reacties.findLast((one) => one.partijId === partijId) ?? null })),
    sprak: opgave.inhoud.gevraagd.filter((partijId) => spoke.has(partijId)),
  }
}

/** A text that is withdrawn after it was joined falls out of the likeness by itself. */
function toGelijk(
  gelijkenis: RecordOf<'gelijkenis'>,
  aansluitingen: readonly Aansluiting[],
  inbreng: readonly Inbreng[],
): Gelijk {
  const own = aansluitingen.filter((one) => one.inhoud.gelijkenisId === gelijkenis.recordId)
  const joined = inbreng.filter((text) =>
    own.some((one) => one.inhoud.inbrengId === text.recordId && one.partijId === text.partijId),
  )
  const stellingen = own.filter((one) => one.inhoud.stelling !== null)
  const partijIds = [...new Set(joined.flatMap(({ partijId }) => partijId ?? []))]
  return { gelijkenis, inbreng: joined, stellingen, partijIds }
}

function toPosities(verschil: RecordOf<'verschil'>, standpunten: readonly RecordOf<'standpunt'>[]) {
  const own = standpunten.filter((one) => one.inhoud.verschilId === verschil.recordId)
  return [...Map.groupBy(own, (one) => one.inhoud.positie)].map(([positie, standpunten]) => ({ positie, standpunten }))
}
