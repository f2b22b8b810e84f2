import type { WhoAsks } from './mount.ts'

/** Who asks, for the mounted operations: what `secure` found in the session of this request. */
export const whoAsks: WhoAsks = async (context) => {
  const found = context.get('session')
  return found && { caller: found.caller, loggedInAt: found.session.loggedInAt }
}
