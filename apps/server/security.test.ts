import { describeSecurity, findUncovered, routesOf } from '@samenhang/kernel/testing/security-tests.ts'
import { afterAll, expect, test } from 'vitest'
import { afsprakenCases } from './testing/cases/afspraken.ts'
import { basisCases } from './testing/cases/basis.ts'
import { budgetCases } from './testing/cases/budget.ts'
import { delenCases } from './testing/cases/delen.ts'
import { dialoogCases } from './testing/cases/dialoog.ts'
import { jobCases } from './testing/cases/jobs.ts'
import { koersCases } from './testing/cases/koers.ts'
import { planCases } from './testing/cases/plan.ts'
import { planWorkCases } from './testing/cases/plan-work.ts'
import { uitvoeringCases } from './testing/cases/uitvoering.ts'
import { idsOfOthers, listIdNames } from './testing/id-names.ts'
import { openVillage, type VillageWorld } from './testing/world.ts'

const cases = [
  ...basisCases,
  ...afsprakenCases,
  ...delenCases,
  ...dialoogCases,
  ...koersCases,
  ...planCases,
  ...planWorkCases,
  ...uitvoeringCases,
  ...budgetCases,
  ...jobCases,
]
let world: VillageWorld
const open = async () => {
  world = await openVillage()
  return world
}
afterAll(() => world?.site.stop())

describeSecurity(open, cases)

test('an operation without a case is found, and so is a case without its operation', () => {
  const [first] = cases
  expect(findUncovered(world.operations(), cases.slice(1))).toEqual([`${first?.operation.id} has no case`])
  expect(findUncovered(world.operations().slice(1), cases)).toHaveLength(1)
  expect(findUncovered(world.operations(), [...cases, ...cases.slice(0, 1)])).toHaveLength(1)
})

test('the routes of the server, of OpenAPI and of the cases are the same', async () => {
  const prefix = '/api/v1'
  const inServer = world.running.app.routes
    .filter(({ path, method }) => path.startsWith(`${prefix}/`) && method !== 'ALL' && !path.endsWith('/openapi.json'))
    .map(({ path, method }) => `${method} ${path.slice(prefix.length).replaceAll(/:(\w+)/g, '{$1}')}`)
  const response = await world.request(undefined, `${prefix}/openapi.json`, {})
  const document = (await response.json()) as { paths: Record<string, Record<string, unknown>> }
  const inOpenApi = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(inServer.toSorted()).toEqual(routesOf(cases))
  expect(inOpenApi.toSorted()).toEqual(routesOf(cases))
})

test('a contract has one name for the id of a person; every other id is known to be of something else', () => {
  expect(listIdNames(world.operations())).toEqual(['persoonId', ...Object.keys(idsOfOthers)].toSorted())
})

test('nothing went wrong on our side', () => {
  expect(world.running.reports).toEqual([])
})
