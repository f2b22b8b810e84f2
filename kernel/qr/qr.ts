import { encode } from 'uqr'

/**
 * A QR code as one SVG path on a grid of `size` by `size` modules, the quiet zone of four modules around it included:
 * for `<path d>` on a screen, where no string may become markup, and for a figure in a document.
 * @throws RangeError when the text is longer than a QR code can hold
 * @see ISO/IEC 18004
 */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: dark.join('') }
}
