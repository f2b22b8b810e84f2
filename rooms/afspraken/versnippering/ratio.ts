/** A fraction of whole numbers of zero or more; the bottom is never zero. */
export type Ratio = { readonly top: bigint; readonly bottom: bigint }

const exact = BigInt(Number.MAX_SAFE_INTEGER)
const bits = 64n

/** The double nearest to a fraction of one or more, as N is; also when its parts are too large for doubles themselves. */
export function toNumber({ top, bottom }: Ratio): number {
  if (top <= exact && bottom <= exact) return Number(top) / Number(bottom)
  const scaled = top << bits
  // The last bit says that something was left over, so that the one rounding below sees it.
  const sticky = scaled % bottom === 0n ? 0n : 1n
  return Number((scaled / bottom) | sticky) / 2 ** Number(bits)
}

/** Rounded to so many decimals, half away from zero, on the whole numbers themselves: `3,04` comes from here. */
export function toDecimals({ top, bottom }: Ratio, decimals: number): string {
  const unit = 10n ** BigInt(decimals)
  const rounded = (2n * top * unit + bottom) / (2n * bottom)
  const digits = String(rounded).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
