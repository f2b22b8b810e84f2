import { loginOf, tenantOf } from '../../apps/server/testing/facts.ts'
import { openSite, type RunningApp, type Site, startApp } from '../../apps/server/testing/running-app.ts'
import { fixedClock } from '../../kernel/clock/clock.ts'
import type { House } from '../../kernel/house.ts'
import { sendAs } from '../../kernel/testing/security-request.ts'
import type { Caller, Day, Role } from '../oracle/world.ts'
import { type MarkedWorld, markedWorld } from './marked-world.ts'
import { type Ask, purposeOf } from './requests.ts'

/** A marked world in a database with a server that can stand at each of its days. */
export type ProbeSite = {
  readonly world: MarkedWorld
  readonly site: Site
  /** The answer to a request of a caller on a day, in the caller's own tenant or another that the request names. */
  send(caller: Caller, today: Day, asked: Ask, tenant?: string): Promise<{ status: number; text: string }>
  houseOn(today: Day): House
  reports(): unknown[]
  stop(): Promise<void>
}

const clockOn = (today: Day) => fixedClock(`${today}T09:00:00+01:00`)

/** @param change makes another house of each house, to plant a fault */
export async function openProbeSite(
  seed: number,
  households: number,
  change?: (house: House) => House,
): Promise<ProbeSite> {
  const world = markedWorld(seed, households)
  return onSite(world, await openSite(world, clockOn(world.today)), change)
}

/** Servers on a site that is there already; used to plant a fault without filling a database again. */
export function onSite(world: MarkedWorld, site: Site, change: (house: House) => House = (same) => same): ProbeSite {
  const apps = new Map<Day, RunningApp>()
  const appOn = (today: Day) => {
    const app = apps.get(today) ?? startApp(site, change(site.houseAt(clockOn(today))))
    apps.set(today, app)
    return app
  }
  return {
    world,
    site,
    houseOn: (today) => appOn(today).house,
    reports: () => [...apps.values()].flatMap((app) => app.reports),
    stop: () => site.stop(),
    send: async (caller, today, { operation, args }, tenant = caller.tenant) => {
      const role = roleOf(world, caller)
      const purpose = purposeOf(role, operation)
      const login = loginOf(homeOf(world, caller), caller.id)
      const given = { ...args, tenant: tenantOf(tenant), ...(purpose ? { purpose } : {}) }
      const response = await sendAs(appOn(today), operation, login, given)
      return { status: response.status, text: await response.text() }
    },
  }
}

export function roleOf(world: MarkedWorld, caller: Caller): Role | 'inwoner' {
  if (caller.kind === 'inwoner') return 'inwoner'
  return world.staff.find((one) => one.id === caller.id)?.role ?? 'inwoner'
}

/** Tenant of the login of a caller: for staff the first in which it may act. */
export function homeOf(world: MarkedWorld, caller: Caller): string {
  if (caller.kind === 'inwoner') return caller.tenant
  return world.staff.find((one) => one.id === caller.id)?.tenants[0] ?? caller.tenant
}
