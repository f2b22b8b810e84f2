import { createRouter } from '@tanstack/react-router'
import { Broken } from './frame/Broken.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { routeTree } from './routes.tsx'

/** The router of the app. */
export function openRouter() {
  return createRouter({
    routeTree,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof openRouter>
  }
}
