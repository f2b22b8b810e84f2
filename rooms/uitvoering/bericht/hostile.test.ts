import { readBericht } from '@samenhang/standards/istandaarden/read.ts'
import { writeBericht } from '@samenhang/standards/istandaarden/write.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bsns, type ChainHouse, openChainHouse } from '../testing/chain-house.ts'
import { declaratie, prestatie } from '../testing/messages.ts'
import { inlineBytes, parse } from './parse.ts'

let chain: ChainHouse
/** Milliseconds that a thread takes here and now to start and end, with nothing to read. */
let threadStart: number
beforeAll(async () => {
  chain = await openChainHouse()
  const begin = processorTime()
  await parse(new Uint8Array(inlineBytes + 1).fill(32)).catch(() => undefined)
  threadStart = processorTime() - begin
})
afterAll(() => chain?.database.drop())

const lines = { [bsns.daan]: [prestatie('iwmo', 1, 'R1')] }
const good = writeBericht(declaratie({ standard: 'iwmo', identificatie: 'goed' }, lines))
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const withProlog = (prolog: string) => good.replace(declaration, declaration + prolog)
const inRoot = (extra: string) => good.replace('<wmo323:Header>', `${extra}<wmo323:Header>`)
const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`

/** Small ones are read at once, those above 256 kB in the thread. */
const corpus: [name: string, file: string | Uint8Array, rule: string, place: RegExp][] = [
  ['billion laughs', withProlog(laughs).replace('Dgoed', '&j;'), 'xml', /^regel 2/],
  ['external entity', withProlog('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'xml', /^regel 2/],
  ['quadratic blow-up', withProlog(`<!DOCTYPE a [<!ENTITY x "${'y'.repeat(500_000)}">]>`), 'xml', /^regel 2/],
  ['deep nesting', inRoot('<a>'.repeat(500_000)), 'xml', /^regel 3/],
  ['very many tags', inRoot('<a/>'.repeat(3_000_000)), 'xml', /^regel 3/],
  ['a very long text', good.replace('Dgoed', 'A'.repeat(2_000_000)), 'xml', /^regel 19$/],
  ['truncated', good.slice(0, good.indexOf('</wmo323:Client>')), 'xml', /^regel \d+/],
  ['zip', 'PK\u0003\u0004', 'xml', /^regel 1$/],
  ['nothing', '', 'xml', /^regel 1$/],
  ['too large', new Uint8Array(25 * 1024 * 1024 + 1).fill(32), 'OP179', /^regel 1$/],
  [
    'a wrong total',
    good.replace('TotaalBedrag>5000<', 'TotaalBedrag>4999<'),
    'TR358',
    /^regel \d+, Bericht\/Declaratie\//,
  ],
  ['a wrong bsn', good.replace(bsns.daan, '999900007'), 'CS002', /^regel \d+, .*Client\[1\]\/Bsn$/],
  ['another kind', good.replaceAll('wmo323', 'wmo325'), 'structuur', /^regel 2/],
]

test('the file that the hostile ones are made of is itself accepted', async () => {
  expect(await chain.receive(good)).toMatchObject({ bekend: false, prestaties: 1 })
})

test.each(corpus)(
  '%s is refused within a second of work at its place, and leaves nothing',
  async (_, file, rule, place) => {
    const before = await chain.countRows()
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
    const begin = processorTime()
    const problem = await chain.problemOf(chain.receive(bytes))
    expect(processorTime() - begin).toBeLessThan(1000 + threadStart)
    expect(problem?.problem).toBe('bad-input')
    expect(problem?.places).toContainEqual(expect.objectContaining({ rule, place: expect.stringMatching(place) }))
    expect(JSON.stringify(problem)).not.toContain(bsns.daan)
    expect(await chain.countRows()).toEqual(before)
  },
)

test('a refused file is counted in the log', async () => {
  const { rows } = await chain.database.admin.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM log.entry
     WHERE operation = 'uitvoering.importBericht' AND outcome = 'failed' AND reason = 'bad-input'`,
  )
  expect(rows[0]?.n).toBe(corpus.length)
})

test('a large message is read beside the others: they go on meanwhile', async () => {
  const many = Array.from({ length: 3000 }, (_, nr) => prestatie('iwmo', nr + 1, `G${nr}`))
  const file = new TextEncoder().encode(
    writeBericht(declaratie({ standard: 'iwmo', identificatie: 'groot' }, { [bsns.daan]: many })),
  )
  expect(file.length).toBeGreaterThan(inlineBytes)
  const begin = performance.now()
  readBericht(file)
  const here = performance.now() - begin
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  expect(await chain.receive(file)).toMatchObject({ prestaties: 3000 })
  clearInterval(beat)
  // Reading it here would hold them up for at least this long in one go.
  expect(longest).toBeLessThan(here * 0.8)
})

/** Processor time of this process so far, in milliseconds: unlike the clock it does not count what others do meanwhile. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
