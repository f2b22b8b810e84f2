import type { TextKey } from '../texts/nl.ts'

const refusals: Readonly<Record<string, TextKey>> = {
  mislukt: 'refusedMislukt',
  niveau: 'refusedNiveau',
  onbereikbaar: 'refusedOnbereikbaar',
}

/** Words for why the server sent somebody back to the login page, from `?reden=`. */
export function readRefusal(reden: string | undefined): TextKey | undefined {
  return reden === undefined ? undefined : refusals[reden]
}

/** Where to go after logging in, from `?naar=`: a path of our own, never another site. */
export function safePath(naar: string | undefined): string {
  return naar !== undefined && /^\/(?![/\\])[\w\-./?&=%#~,:]*$/.test(naar) ? naar : '/'
}

/** Search part of the address of the login page; what is no text is left out. */
export function readLoginSearch(search: Record<string, unknown>): { naar?: string; reden?: string } {
  const { naar, reden } = search
  return { ...(typeof naar === 'string' ? { naar } : {}), ...(typeof reden === 'string' ? { reden } : {}) }
}
