import type { TextKey } from '../texts/nl.ts'

const refusals: Readonly<Record<string, TextKey>> = {
  mislukt: 'refusedMislukt',
  niveau: 'refusedNiveau',
  onbereikbaar: 'refusedOnbereikbaar',
}

/** Words for why the server sent somebody back to the login page, from `?reden=`. */
export function readRefusal(reden: unknown): TextKey | undefined {
  return typeof reden === 'string' ? refusals[reden] : undefined
}

/** Where to go after logging in, from `?naar=`: a path of our own, never another site. */
export function safePath(naar: unknown): string {
  return typeof naar === 'string' && /^\/(?![/\\])[\w\-./?&=%#~,:]*$/.test(naar) ? naar : '/'
}
