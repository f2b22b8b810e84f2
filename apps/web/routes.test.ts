import { expect, test } from 'vitest'
import { routeTree } from './routes.tsx'
import { nl } from './texts/nl.ts'

const routes = Object.values(routeTree.children ?? {}).map(
  (route) => route.options as { path?: string; staticData?: { title?: string; public?: boolean } },
)

test('there are pages', () => expect(routes.length).toBeGreaterThan(10))

test.each(routes.map((route) => [route.path, route.staticData?.title]))('%s has a title', (_, title) => {
  expect(Object.keys(nl)).toContain(title)
})

test('every page has an address of its own, in lower case and without a slash at the end', () => {
  const paths = routes.map(({ path }) => path ?? '')
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect(path.replaceAll(/\$\w+/g, '$')).toMatch(/^\/$|^(\/[a-z-]+|\/\$)+$/)
})

test('only the login page and what tells of the service are open to who is not logged in', () => {
  expect(routes.filter(({ staticData }) => staticData?.public).map(({ path }) => path)).toEqual([
    '/inloggen',
    '/hoe-dit-werkt',
    '/privacy',
    '/toegankelijkheid',
    '/verwerkingsregister',
    '/dialoog/uitkomst/$gesprekId',
  ])
})
