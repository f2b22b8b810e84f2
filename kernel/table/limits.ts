import { Problem } from '../errors/problem.ts'

/** What a table that comes in may measure at most; above it nothing is read at all. */
export const limits = {
  bytes: 10_000_000,
  rows: 50_000,
  columns: 200,
  /** Letters in one cell, as in Excel. */
  cell: 32_767,
  /** Bytes of one part of an XLSX file once unpacked, and how many times larger than packed that may be. */
  unpacked: 100_000_000,
  ratio: 200,
  /** Errors that are told; who has more of them starts at the beginning. */
  errors: 100,
} as const

/** A file that cannot be read as a table, at one place in it. @returns Problem `bad-input` */
export function unreadable(place: string, rule: string, message: string): Problem {
  return new Problem('bad-input', undefined, [{ place, rule, message }])
}
