import { Problem, type ProblemName, problems } from '@samenhang/kernel/errors/problem.ts'

/** What the exit code of a command says. */
export const exit = { ok: 0, unexpected: 1, badInput: 2, refused: 3, conflict: 4, findings: 5 } as const

const codes: Partial<Record<ProblemName, number>> = {
  'bad-input': exit.badInput,
  'purpose-required': exit.badInput,
  'tenant-required': exit.badInput,
  'too-large': exit.badInput,
  'unknown-media-type': exit.badInput,
  'not-logged-in': exit.refused,
  'purpose-refused': exit.refused,
  'login-again': exit.refused,
  'not-found': exit.refused,
  conflict: exit.conflict,
  'rule-broken': exit.conflict,
  'key-reused': exit.conflict,
}

/** Tells on stderr what went wrong, one place a line. */
export function reportProblem(error: unknown): number {
  if (error instanceof Problem) {
    say(error.detail ? `${problems[error.problem].title}: ${error.detail}` : problems[error.problem].title)
    for (const { place, rule, message } of error.places ?? []) say(`${place}: ${message} (${rule})`)
    return codes[error.problem] ?? exit.unexpected
  }
  const { code, message } = error as { code?: unknown; message?: string }
  // The words of the database may repeat what stands in a row.
  const sqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
  say(sqlState ? `The database refused this (SQLSTATE ${sqlState}).` : (message ?? String(error)))
  return exit.unexpected
}

/** One line on stderr: what is not the answer. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Says how far something is: on a terminal in place, else in at most some twenty lines. */
export function sayProgress(done: number, total: number | null, what = ''): void {
  const line = `${done}${total === null ? '' : `/${total}`}${what && ` ${what}`}`
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`)
  else if (total === null || done === total || done % Math.ceil(total / 20) === 0) say(line)
}
