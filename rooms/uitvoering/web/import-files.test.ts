import { expect, test } from 'vitest'
import { countDone, type Entry, importFiles, type Outcome } from './import-files.ts'

const entry = (id: number, outcome: Outcome = { state: 'wacht' }): Entry => ({
  id,
  file: new File([], `${id}.xml`),
  outcome,
})
const refused: Outcome = { state: 'geweigerd', title: 'Fout', places: [] }

async function run(entries: Entry[], send: (file: File) => Promise<Outcome>, isStopped = () => false) {
  const last = new Map(entries.map((one) => [one.id, one]))
  await importFiles(entries, send, (told) => last.set(told.id, told), isStopped)
  return [...last.values()]
}
const states = (entries: Entry[]) => entries.map(({ outcome }) => outcome.state)

test('a refused file does not hold up the next one', async () => {
  const sent: string[] = []
  const done = await run([entry(1), entry(2)], async (file) => {
    sent.push(file.name)
    return refused
  })
  expect(sent).toEqual(['1.xml', '2.xml'])
  expect(countDone(done)).toBe(2)
})

test('after a lost connection the rest is not sent, and can be tried again', async () => {
  const lost = await run([entry(1, refused), entry(2), entry(3)], async () => {
    throw new TypeError('fetch failed')
  })
  expect(states(lost)).toEqual(['geweigerd', 'mislukt', 'gestopt'])
  expect(states(await run(lost, async () => refused))).toEqual(['geweigerd', 'geweigerd', 'geweigerd'])
})

test('stopping leaves the file that is on its way and sends no more', async () => {
  let stopped = false
  const send = async () => {
    stopped = true
    return refused
  }
  expect(states(await run([entry(1), entry(2)], send, () => stopped))).toEqual(['geweigerd', 'gestopt'])
})
