/** What a key means while a sheet is typed. */
export type Key = { readonly letter: 'e' | 'o' | 'w' | '-' } | 'back' | 'save' | undefined

/** One key a line: digits for who types from paper with one hand, first letters for who does not. */
export function readKey(key: string): Key {
  if (key === '1' || key === 'e') return { letter: 'e' }
  if (key === '2' || key === 'o') return { letter: 'o' }
  if (key === '3' || key === 'w') return { letter: 'w' }
  if (key === '0' || key === '-' || key === ' ') return { letter: '-' }
  if (key === 'Backspace') return 'back'
  if (key === 'Enter') return 'save'
  return undefined
}

/** The next sheet to type: after the last one while nobody checks, the first that was typed once when they do. */
export function nextNummer(
  sheets: readonly { nummer: number; geteld: boolean }[],
  checking: boolean,
  after: number,
): number {
  if (!checking) return Math.max(after, ...sheets.map(({ nummer }) => nummer), 0) + 1
  const open = sheets.filter(({ geteld }) => !geteld).map(({ nummer }) => nummer)
  return open.find((nummer) => nummer > after) ?? open[0] ?? after
}
