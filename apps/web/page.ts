import { createRootRoute, createRoute, type RouteComponent } from '@tanstack/react-router'
import { Shell } from './frame/Shell.tsx'
import type { TextKey } from './texts/nl.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Title of the document until the page has its finding. */
    title?: TextKey
    /** Also for who is not logged in. */
    public?: boolean
  }
}

/** What stands around every page. */
export const root = createRootRoute({ component: Shell })

/** A page under the root, by its path. */
export const page = <const Path extends string>(path: Path, title: TextKey, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component, staticData: { title } })

/** The same for who is not logged in. */
export const publicPage = <const Path extends string>(path: Path, title: TextKey, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component, staticData: { title, public: true } })
