/** Class for the colour of a set; from the fifth on they are grey, and told apart by their letter. */
export function setClass(letter: string): string {
  const index = letter.length === 1 ? letter.charCodeAt(0) - 64 : 5
  return `af-set--${index <= 4 ? index : 'more'}`
}
