import type { Clock } from '@samenhang/kernel/clock/clock.ts'

/**
 * Keeps what was worked out, for so many milliseconds, per gesprek and in this process: for counts that everybody asks
 * for at once. An error is not kept.
 */
export function remember<Value>(milliseconds: number, most = 1000) {
  const known = new Map<string, { at: number; value: Value }>()
  return async (key: string, clock: Clock, workOut: () => Promise<Value>): Promise<Value> => {
    const now = clock.now().getTime()
    const kept = known.get(key)
    if (kept && now - kept.at < milliseconds && now >= kept.at) return kept.value
    const value = await workOut()
    if (known.size >= most) known.clear()
    known.set(key, { at: now, value })
    return value
  }
}
