/** What somebody says about an inspanning. */
export type Opgave = {
  readonly partijId: string
  readonly hoeveel: number
  readonly tekst: string
  readonly over: string
}

/**
 * The question that a difference puts on the table; null when there is none to put. It names what was promised and what
 * each says, and gives no verdict.
 */
export function vraagOver(
  inspanning: { readonly hoeveel: number; readonly aard: string },
  zelf: Opgave | null,
  anderen: readonly Opgave[],
  nameOf: (partijId: string) => string,
): string | null {
  const { hoeveel, aard } = inspanning
  if (!zelf && anderen.length === 0) return null
  const other = anderen.find((opgave) => opgave.hoeveel !== (zelf?.hoeveel ?? hoeveel))
  if (other && zelf)
    return `${nameOf(zelf.partijId)} noemt ${zelf.hoeveel} ${aard}, ${nameOf(other.partijId)} ziet er ${other.hoeveel}. Hoe komt dat?`
  if (other) return `Beloofd is ${hoeveel} ${aard}, ${nameOf(other.partijId)} ziet er ${other.hoeveel}. Hoe komt dat?`
  if (zelf && zelf.hoeveel !== hoeveel)
    return `Beloofd is ${hoeveel} ${aard}, het werd ${zelf.hoeveel}. Wat is er nodig?`
  return null
}
