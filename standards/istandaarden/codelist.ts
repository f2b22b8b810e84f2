/** One code: its value, its meaning and, where the list says so, the first day it may be used (YYYY-MM-DD). */
export type Code<C extends string = string> = readonly [code: C, meaning: string, from?: string]

/** A published list of codes, dated by the release that it belongs to. */
export type CodeList<C extends string = string> = {
  readonly naam: string
  readonly source: string
  readonly release: string
  /** Day on which the release was published, YYYY-MM-DD. */
  readonly published: string
  readonly codes: readonly Code<C>[]
  readonly has: (code: string) => boolean
}

/** Makes a list of istandaarden release 3.2. */
export function codeList<const C extends string>(naam: string, codes: readonly Code<C>[]): CodeList<C> {
  const known = new Set<string>(codes.map(([code]) => code))
  return {
    naam,
    source: 'istandaarden.nl',
    release: '3.2',
    published: '2022-09-29',
    codes,
    has: (code) => known.has(code),
  }
}
