import { listMedewerkers } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type Trust, verifyTenant } from '@samenhang/kernel/logs/verify.ts'
import { type Handler, handle, handleJob } from '@samenhang/kernel/operation/handler.ts'
import { addDays, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import { findSubject, listInShape, listLogDays, searchLogRows } from './log.store.ts'
import { listOpvallendVragen } from './opvallend.ts'
import { exportLog, listOpvallend, searchLog, verifyLog } from './toezicht.contract.ts'

/** Most days in one export: what leaves the house stays small enough to look after. */
const longestExport = 31

/** What the FG does with the log. @param trust what the sealed log is checked with; made when it is asked for */
export function toezichtHandlers(trust: () => Promise<Omit<Trust, 'clock'>>): Handler[] {
  return [
    handle(searchLog, async (context, { query }) => {
      const persoonId = query.kenmerk && (await findSubject(context, query.kenmerk))
      if (persoonId) context.concerns(persoonId)
      const rows = await searchLogRows(context, { ...query, limit: query.limit + 1 })
      const staff = await staffOf(context)
      const items = rows.slice(0, query.limit).map(({ kind, at, callerId, ...row }) => {
        const medewerkerId = kind === 'medewerker' ? callerId : null
        const found = staff.get(medewerkerId ?? '')
        return {
          ...row,
          at: at.toISOString(),
          medewerkerId,
          naam: found?.naam ?? null,
          partij: found?.partij ?? null,
        }
      })
      return { items, more: rows.length > query.limit }
    }),

    handle(listOpvallend, async (context, { query }) => {
      const staff = await staffOf(context)
      const questions = listOpvallendVragen(await listLogDays(context, addDays(context.today, -query.dagen)))
      const items = questions.flatMap(({ callerId, ...question }) => {
        const found = staff.get(callerId)
        if (!found) return []
        return [{ ...question, medewerkerId: found.medewerkerId, naam: found.naam, partij: found.partij }]
      })
      return { items }
    }),

    handleJob(verifyLog, async (work) => {
      const { anchor, publicKeys } = await trust()
      const { tenant, findings } = await work.open((context) =>
        context.as('verifier', (tx) => verifyTenant(tx, context.tenant, { anchor, publicKeys, clock: context.clock })),
      )
      const { seals, entries, unsealed } = tenant
      return {
        ok: findings.length === 0,
        seals,
        entries,
        unsealed,
        anchored: anchor !== undefined,
        findings: Object.entries(tenant.findings).map(([kind, count]) => ({ kind, count })),
      }
    }),

    handle(exportLog, async (context, { query: { vorm, van, tot } }) => {
      if (tot < van || daysBetween(van, tot) >= longestExport) {
        throw new Problem('rule-broken', `Kies een periode van hooguit ${longestExport} dagen.`)
      }
      const lines = await listInShape(context, vorm, van, tot)
      const bytes = new TextEncoder().encode(JSON.stringify(lines))
      return { fileName: `log-${vorm}-${van}-${tot}.json`, mediaType: 'application/json', bytes }
    }),
  ]
}

async function staffOf(context: Context) {
  const { items } = await context.ask(listMedewerkers, {})
  return new Map<string, (typeof items)[number]>(items.map((one) => [one.medewerkerId, one]))
}
