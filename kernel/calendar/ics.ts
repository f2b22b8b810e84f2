import { addDays, type CivilDate } from '../period/civil-date.ts'

/** A whole day, or a row of them, in a calendar. */
export type Moment = {
  /** Stays the same when the moment changes, so that a calendar renews it and does not show it twice. */
  readonly id: string
  readonly title: string
  readonly from: CivilDate
  /** Last day, inclusive; one day when left out. */
  readonly to?: CivilDate
  readonly description?: string
  readonly place?: string
  /** Where to read more. */
  readonly url?: string
}

/**
 * Calendar file of moments of whole days; times and zones do not come into it.
 * @param about `host` makes ids unique in the world; `now` is when it was made
 * @see RFC 5545
 */
export function toIcs(moments: readonly Moment[], about: { name: string; host: string; now: Date }): Uint8Array {
  const stamp = about.now.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samenhang//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(about.name)}`,
    ...moments.flatMap((moment) => toEvent(moment, about.host, stamp)),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(lines.map((line) => `${fold(line)}\r\n`).join(''))
}

function toEvent(moment: Moment, host: string, stamp: string): string[] {
  const { id, title, from, to = from, description, place, url } = moment
  if (to < from) throw new RangeError('toIcs: a moment ends before it begins')
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`, // exclusive here
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(url ? [`URL:${new URL(url).href}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const compact = (date: CivilDate) => date.replaceAll('-', '')

/** RFC 5545, 3.3.11; other control characters may not stand in a text at all. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** At most 75 octets a line, without cutting a letter in two (3.1). */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}
