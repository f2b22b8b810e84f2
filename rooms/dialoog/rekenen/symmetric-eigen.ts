/**
 * All eigenvalues and vectors of a small symmetric matrix, largest first, by turning pairs until nothing is left beside
 * the diagonal (Jacobi). Rows of `vectors` belong to the values.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const size = matrix.length
  const a = matrix.map((row) => Float64Array.from(row))
  const v = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 60 && !isDiagonal(a); sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) turn(a, v, p, q)
  const values = a.map((row, i) => row[i] as number)
  const order = values.map((_, i) => i).sort((i, j) => (values[j] as number) - (values[i] as number) || i - j)
  return { values: order.map((i) => values[i] as number), vectors: order.map((i) => [...(v[i] as Float64Array)]) }
}

function isDiagonal(a: readonly Float64Array[]): boolean {
  let [beside, on] = [0, 0]
  for (const [i, row] of a.entries())
    for (const [j, value] of row.entries()) {
      if (i === j) on += value * value
      else beside += value * value
    }
  return beside <= 1e-40 * on
}

/** Turns rows and columns p and q so that a[p][q] becomes nothing; v keeps the turns, one vector a row. */
function turn(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array]
  const apq = rowP[q] as number
  if (apq === 0) return
  const tau = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * apq)
  const t = (tau >= 0 ? 1 : -1) / ((tau >= 0 ? tau : -tau) + Math.sqrt(1 + tau * tau))
  const c = 1 / Math.sqrt(1 + t * t)
  const s = t * c
  for (const row of a) mix(row, p, row, q, c, s)
  for (let i = 0; i < rowP.length; i++) mix(rowP, i, rowQ, i, c, s)
  rowP[q] = 0
  rowQ[p] = 0
  const [vp, vq] = [v[p] as Float64Array, v[q] as Float64Array]
  for (let i = 0; i < vp.length; i++) mix(vp, i, vq, i, c, s)
}

function mix(x: Float64Array, i: number, y: Float64Array, j: number, c: number, s: number): void {
  const [xi, yj] = [x[i] as number, y[j] as number]
  x[i] = c * xi - s * yj
  y[j] = s * xi + c * yj
}
