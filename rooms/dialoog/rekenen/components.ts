import { range, seededRandom } from './random.ts'
import { symmetricEigen } from './symmetric-eigen.ts'

/** Votes of people in rows: see Matrix. */
export type Cells = {
  readonly start: Uint32Array
  readonly cell: Uint16Array
  readonly stellingen: readonly unknown[]
}

/** The plane on which the votes differ most. */
export type Components = {
  /** Mean vote per stelling over who voted on it; 0 for a rejected one. */
  readonly mean: Float64Array
  /** 1 for a rejected stelling: as if everybody had passed on it. */
  readonly zeroed: Uint8Array
  /** Directions of length 1, their largest entry positive; all 0 when there is no such direction. */
  readonly v1: Float64Array
  readonly v2: Float64Array
  /** Squared lengths of the votes along the first three directions. */
  readonly values: readonly [number, number, number]
  /** False when the second direction is no larger than the third, so that another plane would do as well. */
  readonly unique: boolean
}

/** Vectors of one number per stelling. */
type Vectors = readonly Float64Array[]

const wide = 3
const widest = 24
const kept = 8

/**
 * The two leading eigenvectors of X'X, where X is the votes minus their mean and 0 for what is missing, so as sparse as
 * the votes. A block Krylov space with Rayleigh-Ritz, restarted when it grows wide; each pass goes once over the votes.
 * @param precision residual as a share of the first value at which to stop; 0 for as good as numbers go.
 * @see Saad, Numerical Methods for Large Eigenvalue Problems (2011), ch. 6 and 8
 */
export function findComponents(cells: Cells, zeroed: Uint8Array, precision = 0): Components {
  const { mean, offset } = centre(cells, zeroed)
  let basis: Float64Array[] = []
  let images: Float64Array[] = []
  let values: number[] = []
  let leading: Vectors = []
  let fresh: Vectors = startBlock(cells.stellingen.length, offset)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 200; round++) {
    if (!widen(cells, offset, basis, images, fresh)) break
    const found = symmetricEigen(seenFrom(basis, images))
    values = found.values
    leading = found.vectors.slice(0, wide).map((weights) => combine(basis, weights))
    fresh = leading.map((x, i) => minus(combine(images, found.vectors[i] ?? []), values[i] ?? 0, x))
    const residual = Math.max(...fresh.slice(0, 2).map(norm)) / (values[0] || 1)
    // As good as numbers go: another round no longer helps.
    if (residual <= precision || (residual < 1e-13 && residual > best / 2)) break
    best = Math.min(best, residual)
    const weights = found.vectors.slice(0, kept)
    ;[basis, images] = [weights.map((w) => combine(basis, w)), weights.map((w) => combine(images, w))]
  }
  const [first = 0, second = 0, third = 0] = values
  const direction = (value: number, index: number) =>
    value > 1e-12 * first ? signed(leading[index]) : new Float64Array(mean.length)
  return {
    mean,
    zeroed,
    v1: direction(first, 0),
    v2: direction(second, 1),
    values: [first, second, third],
    unique: second - third >= 1e-9 * first && second > 1e-12 * first,
  }
}

/** Mean per stelling, and per cell value (3 x stelling + 1 + vote) how far that vote lies from it. */
function centre({ cell, stellingen }: Cells, zeroed: Uint8Array) {
  const count = new Uint32Array(3 * stellingen.length)
  for (let at = 0; at < cell.length; at++) (count[cell[at] as number] as number)++
  const mean = new Float64Array(stellingen.length)
  const offset = new Float64Array(count.length)
  for (let s = 0; s < mean.length; s++) {
    if (zeroed[s]) continue
    const [disagree, pass, agree] = [count[3 * s] as number, count[3 * s + 1] as number, count[3 * s + 2] as number]
    const m = (agree - disagree) / (agree + disagree + pass)
    mean[s] = m
    for (let vote = -1; vote <= 1; vote++) offset[3 * s + 1 + vote] = vote - m
  }
  return { mean, offset }
}

/** Adds to the space what X'X makes of what came last, until it is wide; false when nothing new came. */
function widen(
  cells: Cells,
  offset: Float64Array,
  basis: Float64Array[],
  images: Float64Array[],
  fresh: Vectors,
): boolean {
  let next = fresh
  for (let pass = 0; basis.length + wide <= widest; pass++) {
    const added = addOrthonormal(basis, next)
    if (added === 0) return pass > 0
    next = multiply(cells, offset, basis.slice(-added))
    images.push(...next)
  }
  return true
}

function startBlock(length: number, offset: Float64Array): Float64Array[] {
  const random = seededRandom(0x636f6d70)
  return Array.from({ length: wide }, () =>
    Float64Array.from({ length }, (_, s) => {
      const value = random() / range - 0.5
      return offset[3 * s] === 0 && offset[3 * s + 2] === 0 ? 0 : value
    }),
  )
}

/**
 * X'X times up to three vectors in one pass. A row of X has one of three values per stelling, so both halves are sums
 * over a table by cell value: no multiplication per vote.
 */
function multiply({ start, cell }: Cells, offset: Float64Array, vectors: Vectors): Float64Array[] {
  const [a, b = a, c = a] = vectors as [Float64Array, Float64Array?, Float64Array?]
  const table = new Float64Array(3 * offset.length)
  const sums = new Float64Array(3 * offset.length)
  for (let e = 0; e < offset.length; e++) {
    const [s, o] = [(e / 3) | 0, offset[e] as number]
    table[3 * e] = o * (a[s] as number)
    table[3 * e + 1] = o * (b[s] as number)
    table[3 * e + 2] = o * (c[s] as number)
  }
  for (let p = 0; p + 1 < start.length; p++) {
    const from = start[p] as number
    const to = start[p + 1] as number
    let x = 0
    let y = 0
    let z = 0
    for (let at = from; at < to; at++) {
      const e = 3 * (cell[at] as number)
      x += table[e] as number
      y += table[e + 1] as number
      z += table[e + 2] as number
    }
    for (let at = from; at < to; at++) {
      const e = 3 * (cell[at] as number)
      sums[e] = (sums[e] as number) + x
      sums[e + 1] = (sums[e + 1] as number) + y
      sums[e + 2] = (sums[e + 2] as number) + z
    }
  }
  return vectors.map((vector, j) => {
    const image = new Float64Array(vector.length)
    for (let e = 0; e < offset.length; e++) {
      const s = (e / 3) | 0
      image[s] = (image[s] as number) + (offset[e] as number) * (sums[3 * e + j] as number)
    }
    return image
  })
}

/** Adds what of these vectors lies outside the space, made orthogonal twice; what lies inside but for noise is dropped. */
function addOrthonormal(basis: Float64Array[], fresh: Vectors): number {
  const before = basis.length
  for (const vector of fresh) {
    const length = norm(vector)
    if (length === 0) continue
    const rest = scaled(vector, length)
    let left = 1
    for (let round = 0; round < 2 && left >= 1e-10; round++) {
      for (const b of basis) subtract(rest, dot(b, rest), b)
      left = norm(rest)
      if (left >= 1e-10) for (let s = 0; s < rest.length; s++) rest[s] = (rest[s] as number) / left
    }
    if (left >= 1e-10 && basis.length < vector.length) basis.push(rest)
  }
  return basis.length - before
}

/** X'X as seen from within the space; both halves the same to the last bit. */
function seenFrom(basis: Vectors, images: Vectors): number[][] {
  const half = basis.map((b, i) => images.slice(0, i + 1).map((image) => dot(b, image)))
  return half.map((_, i) => half.map((_, j) => (i >= j ? half[i]?.[j] : half[j]?.[i]) ?? 0))
}

function combine(vectors: Vectors, weights: readonly number[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0)
  for (const [index, vector] of vectors.entries()) {
    const weight = weights[index] ?? 0
    for (let s = 0; s < sum.length; s++) sum[s] = (sum[s] as number) + weight * (vector[s] as number)
  }
  return sum
}

function scaled(x: Float64Array, length: number): Float64Array {
  return x.map((entry) => entry / length)
}

function minus(x: Float64Array, times: number, y: Float64Array): Float64Array {
  const rest = x.slice()
  subtract(rest, times, y)
  return rest
}

function subtract(x: Float64Array, times: number, y: Float64Array): void {
  for (let s = 0; s < x.length; s++) x[s] = (x[s] as number) - times * (y[s] as number)
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let s = 0; s < x.length; s++) sum += (x[s] as number) * (y[s] as number)
  return sum
}

function norm(x: Float64Array): number {
  return Math.sqrt(dot(x, x))
}

/** A direction has no sign of its own: its largest entry, the first of equals, is positive. */
function signed(vector: Float64Array | undefined): Float64Array {
  let largest = 0
  for (const entry of vector ?? []) if (Math.abs(entry) > Math.abs(largest)) largest = entry
  return (vector ?? new Float64Array()).map((entry) => (largest < 0 ? -entry : entry) + 0)
}
