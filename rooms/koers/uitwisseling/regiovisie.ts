import checklist from './regiovisie.json' with { type: 'json' }

/** A part of a text under its heading. */
export type Onderdeel = { readonly titel: string; readonly tekst: string }

/** What must be in a regiovisie, and the part in which it stands; null is missing. */
export type Punt = { readonly punt: string; readonly bron: string; readonly gevondenIn: string | null }

/**
 * Cuts a plain text into parts: a heading is a line that begins with `#`, or with a number such as `2.` or `2.1` and has
 * no full stop at its end. What stands before the first heading is the introduction.
 */
export function splitRegiovisie(text: string): Onderdeel[] {
  const parts: { titel: string; lines: string[] }[] = [{ titel: 'Inleiding', lines: [] }]
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const heading = /^(?:#{1,4}\s+|\d{1,2}(?:\.\d{1,2})*\.?\s+)(\S.{0,200})$/.exec(line.trim())?.[1]
    if (heading && !/[.;:,]$/.test(heading)) parts.push({ titel: heading.trim(), lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
    .map(({ titel, lines }) => ({ titel, tekst: lines.join('\n').trim() }))
    .filter(({ tekst }) => tekst !== '')
}

/** Holds the parts beside the checklist: a point is found where one of its words stands, title or text. */
export function checkRegiovisie(parts: readonly Onderdeel[]): Punt[] {
  return checklist.punten.map(({ punt, woorden, bron }) => {
    const holds = ({ titel, tekst }: Onderdeel) => {
      const all = `${titel}\n${tekst}`.toLowerCase()
      return woorden.some((woord) => all.includes(woord))
    }
    return { punt, bron, gevondenIn: parts.find(holds)?.titel ?? null }
  })
}
