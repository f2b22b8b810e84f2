import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { isPublishable, protectRow } from '@samenhang/kernel/small-numbers/small-numbers.ts'
import { leastStemmen } from '../rekenen/breed-gedragen.ts'
import type { Count } from '../rekenen/counts.ts'
import { lowerBound } from '../rekenen/proportion.ts'
import type { StellingUitkomst } from '../rekenen/uitkomst.ts'
import type { StellingKaart } from '../shapes.ts'
import type { Aandeel, UitkomstBeeld } from './uitkomst.contract.ts'
import type { WorkedOut } from './work-out.ts'

type About = { readonly gesprekId: Id; readonly vraag: string; readonly stand: string; readonly newest: Date | null }

/**
 * What may be shown of an outcome: no figure about fewer than ten people, whole percentages, places without names.
 * @param kaarten by number, of the stellingen that count.
 */
export function publish(about: About, worked: WorkedOut, kaarten: ReadonlyMap<string, StellingKaart>): UitkomstBeeld {
  const { uitkomst } = worked
  const { gesprekId, vraag, stand, newest } = about
  const shown = uitkomst.groepen.map(({ deelnemers }) => isPublishable(deelnemers))
  return {
    gesprekId,
    vraag,
    stand,
    bijgewerktOp: newest?.toISOString() ?? null,
    stemmers: uitkomst.stemmers,
    meegeteld: uitkomst.meegeteld,
    verdict: uitkomst.verdict === 'gegeven groepen' ? 'niet getoetst' : uitkomst.verdict,
    toets: uitkomst.toets,
    resultHash: uitkomst.resultHash,
    groepen: uitkomst.groepen.map(({ naam, deelnemers, kenmerken }, groep) => ({
      naam,
      deelnemers: shown[groep] ? deelnemers : null,
      kenmerken: shown[groep]
        ? kenmerken.map(({ stelling, richting }) => kenmerkOf(worked, kaarten, groep, stelling, richting))
        : [],
    })),
    stellingen: stellingenOf(worked, kaarten),
    rollenTeWeinig: [...uitkomst.rollenTeWeinig],
    kaart: kaartOf(worked, shown),
  }
}

/** All that count, by number; one without votes needs ten of every group. */
function stellingenOf(worked: WorkedOut, kaarten: ReadonlyMap<string, StellingKaart>): UitkomstBeeld['stellingen'] {
  const found = new Map(worked.uitkomst.stellingen.map((one, index) => [one.id, { one, index }]))
  const nogNodig = worked.uitkomst.groepen.map(({ naam }) => ({ deel: naam, stemmen: leastStemmen }))
  const unseen = { status: 'te weinig stemmen', tegengesteld: false, nogNodig, verdeeldheid: null } as const
  return [...kaarten].map(([nummer, kaart]) => {
    const known = found.get(nummer)
    return known
      ? { ...kaart, ...figuresOf(worked, known.one, known.index) }
      : { ...kaart, ...unseen, groepen: [], rollen: [], wijken: [] }
  })
}

function figuresOf({ uitkomst, rollen, wijken }: WorkedOut, one: StellingUitkomst, index: number) {
  const groepen = one.perGroep.flatMap((count, groep) =>
    isPublishable(count.seen) ? [aandeelOf(uitkomst.groepen[groep]?.naam ?? '', count)] : [],
  )
  return {
    status: one.status,
    tegengesteld: one.tegengesteld,
    nogNodig: one.nogNodig.map((part) => ({ ...part })),
    verdeeldheid: one.verdeeldheid === null ? null : Math.round(100 * one.verdeeldheid),
    groepen,
    rollen: protectedOf(rollen, index),
    wijken: protectedOf(wijken, index),
  }
}

/** Who told nothing is part of the row too: what is left out must not follow from the rest and the total. */
function protectedOf(parts: WorkedOut['rollen'], index: number): Aandeel[] {
  const counts = parts.map(({ counts: of }) => of[index] ?? { agree: 0, disagree: 0, pass: 0, seen: 0 })
  const kept = protectRow(counts.map(({ seen }) => seen))
  return parts.flatMap(({ naam }, at) =>
    naam === '' || kept.counts[at] === null ? [] : [aandeelOf(naam, counts[at] as Count)],
  )
}

function aandeelOf(naam: string, { agree, disagree, pass, seen }: Count): Aandeel {
  const percent = (share: number) => Math.round(100 * share)
  return {
    naam,
    stemmen: seen,
    eens: percent(agree / seen),
    oneens: percent(disagree / seen),
    pas: percent(pass / seen),
    laag: percent(lowerBound(agree, seen)),
    hoog: percent(1 - lowerBound(seen - agree, seen)),
  }
}

function kenmerkOf(
  { uitkomst }: WorkedOut,
  kaarten: ReadonlyMap<string, StellingKaart>,
  groep: number,
  stelling: string,
  richting: 'eens' | 'oneens',
) {
  const perGroep = uitkomst.stellingen.find(({ id }) => id === stelling)?.perGroep ?? []
  const of = richting === 'eens' ? ('agree' as const) : ('disagree' as const)
  const share = (counts: readonly Count[]) => {
    const seen = counts.reduce((sum, count) => sum + count.seen, 0)
    return seen === 0 ? 0 : Math.round((100 * counts.reduce((sum, count) => sum + count[of], 0)) / seen)
  }
  return {
    nummer: Number(stelling),
    tekst: kaarten.get(stelling)?.tekst ?? '',
    richting,
    deel: share(perGroep.slice(groep, groep + 1)),
    anderen: share(perGroep.filter((_, index) => index !== groep)),
  }
}

/** To three decimals and in order of place, so that nobody is found back by when they voted. */
function kaartOf({ uitkomst, schaal }: WorkedOut, shown: readonly boolean[]): UitkomstBeeld['kaart'] {
  const round = (value: number) => Math.round(1000 * value) / 1000 + 0
  const punten = uitkomst.deelnemers.flatMap(({ x, y, groep }): [number, number, number][] =>
    groep === null || !shown[groep] ? [] : [[round(x), round(y), groep]],
  )
  if (punten.length === 0) return null
  return { punten: punten.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]), schaal }
}
