/** Keeps the Idempotency-Key of a command while it is tried again. */
export type CommandKey = {
  /** The key for these arguments: the same as last time as long as nothing changed and nothing was settled. */
  keyFor: (args: unknown) => string
  /** The server settled it (done or refused): what comes next is a new command. */
  settle: () => void
}

/** @param newKey makes a key that nobody else has */
export function keepKey(newKey: () => string): CommandKey {
  let kept: { of: string; key: string } | undefined
  return {
    keyFor: (args) => {
      const of = JSON.stringify(args)
      if (kept?.of !== of) kept = { of, key: newKey() }
      return kept.key
    },
    settle: () => {
      kept = undefined
    },
  }
}
