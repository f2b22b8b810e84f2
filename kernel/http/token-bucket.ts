import type { Clock } from '../clock/clock.ts'

/** So many requests at once, and so many a second for who keeps asking. */
export type Rate = { readonly burst: number; readonly perSecond: number }

export type Buckets = {
  /** Takes one token. @returns null when it was there, else whole seconds until there is one. */
  take(key: string): number | null
}

/**
 * Token buckets in the memory of this process: with several servers behind a balancer the real limit is up to so many
 * times higher, which a limit against exhaustion can bear. Buckets that are full again are forgotten.
 */
export function openBuckets({ burst, perSecond }: Rate, clock: Clock, maxKeys = 50_000): Buckets {
  const buckets = new Map<string, { tokens: number; at: number }>()
  const tokensNow = (bucket: { tokens: number; at: number }, now: number) =>
    Math.min(burst, bucket.tokens + Math.max(0, (now - bucket.at) / 1000) * perSecond)
  return {
    take(key) {
      const now = clock.now().getTime()
      const known = buckets.get(key)
      const tokens = known ? tokensNow(known, now) : burst
      if (!known && buckets.size >= maxKeys) forget()
      buckets.delete(key) // put at the end again: the front is what was not asked for longest
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
      return tokens >= 1 ? null : Math.ceil((1 - tokens) / perSecond)

      function forget(): void {
        for (const [old, bucket] of buckets) if (tokensNow(bucket, now) >= burst) buckets.delete(old)
        const [oldest] = buckets.keys()
        if (buckets.size >= maxKeys && oldest !== undefined) buckets.delete(oldest)
      }
    },
  }
}
