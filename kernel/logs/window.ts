/** Most that the clocks of two servers may differ, in milliseconds. */
export const clockSkew = 60_000

/**
 * Longest time in milliseconds between the `at` of an entry and the moment at which it is there for others to see.
 *
 * `at` is taken at the last statement before COMMIT. The pool cuts a transaction that idles, and a statement that runs,
 * after 30 s: idle, insert, idle, COMMIT make 120 s at most. Another 60 s is for clocks of servers that differ.
 *
 * So what committed since a seal has an `at` no earlier than that seal less this window: there the sealer looks. And an
 * entry in no seal that is older than this window is a finding: nobody sealed, or it was not there when it says.
 */
export const lateWindow = 4 * 30_000 + clockSkew
