import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { decideScope } from '@samenhang/kernel/access/policy.ts'
import { scopeSettings } from '@samenhang/kernel/operation/execute.ts'
import { findCaller } from '@samenhang/kernel/access/find-caller.ts'
import { openBenchHouse } from './kernel/open-house.ts'
import { regisseurs, tenants, familieVoorbeeld } from './kernel/world.ts'
const { house, unfenced, close } = await openBenchHouse()
const tenant = tenants[0]
for (const who of [regisseurs.farida, regisseurs.veel]) {
  const caller = (await findCaller(house, tenant, who))!
  await inTransaction(house.pool, { tenant, role: 'app', settings: { caller: caller.id, partij: caller.partijId ?? '' } }, async (tx) => {
    const texts: [string, string, unknown[]][] = []
    const spy = { ...tx, sql: async (t: string, v: unknown[]) => { texts.push([t.trim().split('\n')[0].slice(0, 70), t, v]); return tx.sql(t, v) } }
    const rel = await house.readers.relations(spy as never, caller, house.clock.today())
    const scope = decideScope(house.sentences, caller, 'ondersteuning-coordineren', rel)
    const s = scopeSettings(scope)
    console.log(who, Object.keys(s).length, 'settings', JSON.stringify(s).length, 'bytes', new Set(Object.values(s)).size, 'distinct')
    const time = async (label: string, n: number, f: () => Promise<unknown>) => { const ts = []; for (let i = 0; i < n; i++) { const a = performance.now(); await f(); ts.push(performance.now() - a) } ts.sort((a, b) => a - b); console.log(label.padEnd(72), ts[n >> 1].toFixed(3), 'ms wall p50, min', ts[0].toFixed(3)) }
    await time('select 1', 100, () => tx.sql('SELECT 1'))
    await time('select 1 with parameter', 100, () => tx.sql('SELECT $1::int', [1]))
    await time('enter scope', 100, () => tx.enter(s))
    await time('enter one short', 100, () => tx.enter({ login: 'x' }))
    await time('purposes', 100, () => tx.sql(`SELECT * FROM kernel.purposes(ARRAY['ondersteuning-coordineren'], '2026-11-24')`))
    const h = house.handlers.get('plan.listDoelen') as any
    await h.run({ ...spy, scope, relations: rel, caller }, { path: { huishoudenId: familieVoorbeeld } })
    for (const [l, t, v] of texts) {
      const p: number[] = [], e: number[] = []
      for (let i = 0; i < 40; i++) { const r = await tx.sql<any>(`EXPLAIN (ANALYZE, SUMMARY, TIMING OFF) ${t}`, v); const g = (k: string) => Number(/[\d.]+/.exec(r.map((x: any) => x['QUERY PLAN']).find((x: string) => x.startsWith(k)))![0]); p.push(g('Planning Time')); e.push(g('Execution Time')) }
      p.sort((a, b) => a - b); e.sort((a, b) => a - b)
      console.log(l.padEnd(72), 'plan', p[5].toFixed(3), 'exec', e[5].toFixed(3))
      await time('   wall', 60, () => tx.sql(t, v))
    }
  })
}
await close()
