import type { SessionSettings } from './settings.ts'

/** One login on one device, as it stands at the server. */
export type Session = {
  readonly id: string
  readonly tenant: string
  readonly loginId: string
  /** Level at which the provider says that this person was recognised; empty when it says nothing. */
  readonly acr: string
  /** Kind of browser in words, so that a person recognises the session. */
  readonly device: string
  readonly createdAt: Date
  /** When the person last proved who they are; with single sign-on this can be before `createdAt`. */
  readonly loggedInAt: Date
  readonly seenAt: Date
  readonly rotatedAt: Date
  readonly endedAt: Date | null
}

/** True while nothing ended it: no logout, no idle time, not too old. */
export function isLive(session: Session, now: Date, settings: SessionSettings): boolean {
  return (
    session.endedAt === null &&
    seconds(session.seenAt, now) < settings.idleMinutes * 60 &&
    seconds(session.createdAt, now) < settings.absoluteHours * 3600
  )
}

/** True when the secret in the cookie is due to be replaced. */
export function wantsRotation(session: Session, now: Date, settings: SessionSettings): boolean {
  return seconds(session.rotatedAt, now) >= settings.rotateMinutes * 60
}

/** True when `seenAt` is old enough to be written again. */
export function wantsSeen(session: Session, now: Date, settings: SessionSettings): boolean {
  return seconds(session.seenAt, now) >= settings.seenSeconds
}

function seconds(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}
