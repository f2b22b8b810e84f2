import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays, civilDate, dayNumber, dayText } from '../period/civil-date.ts'
import { type Moment, toIcs } from './ics.ts'

const about = { name: 'Dialoog van de regio', host: 'samenhang.example', now: new Date('2026-11-24T08:12:00.123Z') }
const days = fc
  .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2900-12-31') })
  .map((day) => civilDate(dayText(day)))
// Other control characters than a line break cannot stand in such a file at all.
const words = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => `x${text.replaceAll(/(?!\n)\p{Cc}/gu, '')}\\n;,\n€ĳ🙂`)
const moments: fc.Arbitrary<Moment[]> = fc.array(
  fc
    .record({ id: fc.uuid(), title: words, from: days, long: fc.nat(9), description: words, place: words })
    .map(({ long, ...moment }) => ({ ...moment, to: addDays(moment.from, long) })),
  { maxLength: 4 },
)

test('a calendar reads back every moment, with its days, words and id', () => {
  fc.assert(
    fc.property(moments, (written) => {
      const text = new TextDecoder().decode(toIcs(written, about))
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const calendar = new ICAL.Component(ICAL.parse(text))
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(about.name)
      const read = calendar.getAllSubcomponents('vevent').map((one) => {
        const event = new ICAL.Event(one)
        expect(event.startDate.isDate && event.endDate.isDate).toBe(true)
        return {
          id: event.uid.replace(`@${about.host}`, ''),
          title: event.summary,
          from: event.startDate.toString(),
          to: addDays(civilDate(event.endDate.toString()), -1),
          description: event.description,
          place: event.location,
        }
      })
      expect(read).toEqual(written)
    }),
  )
})

test('a moment of one day ends the next, and the same moments give the same bytes', () => {
  const moment: Moment = {
    id: 'a',
    title: 'Raad',
    from: civilDate('2026-12-31'),
    url: 'https://samenhang.example/dialoog',
  }
  const text = new TextDecoder().decode(toIcs([moment], about))
  expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
  expect(text).toContain('DTSTAMP:20261124T081200Z\r\n')
  expect(toIcs([moment], about)).toEqual(toIcs([moment], about))
  expect(() => toIcs([{ ...moment, to: civilDate('2026-12-30') }], about)).toThrow(RangeError)
})
