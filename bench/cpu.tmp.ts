import { readFileSync } from 'node:fs'
import { openBenchHouse } from './kernel/open-house.ts'
import { openHttp } from './kernel/over-http.ts'
import { doelenPath, openReads } from './kernel/reads.ts'
import { regisseurs, tenants } from './kernel/world.ts'
const { house, unfenced, keyFile, close } = await openBenchHouse()
const http = await openHttp(house, keyFile)
const n = Number(process.argv[2] ?? 200)
async function backends() {
  const { rows } = await unfenced.query('SELECT pid FROM pg_stat_activity WHERE datname = current_database()')
  let s = 0
  for (const { pid } of rows) { try { const t = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' '); s += Number(t[0]) / 1e6 } catch {} }
  return s
}
for (const who of [regisseurs.farida, regisseurs.veel]) {
  const r = await openReads(house, unfenced, tenants[0], who)
  const ask = await http.logIn(tenants[0], who, r.origin)
  const c: [string, () => Promise<unknown>][] = [['bare', r.bare], ['fenced', r.fenced], ['purpose', r.withPurpose], ['relations', r.withRelations], ['logged', r.logged], ['http', () => ask(doelenPath)]]
  console.log(who.slice(-1), 'cpu ms per call: node / postgres / sum')
  for (const [name, once] of c) {
    for (let i = 0; i < 60; i++) await once()
    const a = process.cpuUsage(), b = await backends()
    for (let i = 0; i < n; i++) await once()
    const u = process.cpuUsage(a), e = await backends()
    const node = (u.user + u.system) / 1000 / n, pg = (e - b) / n
    console.log(name.padEnd(12), node.toFixed(2), pg.toFixed(2), (node + pg).toFixed(2))
  }
}
await http.close(); await close()
