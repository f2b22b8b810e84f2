/**
 * Whether nine digits form a burgerservicenummer: not all zero, and the weighted sum is a multiple of 11.
 * @see CS002 of iWmo and iJw 3.2 (11-proef); weights 9 down to 2, then -1
 */
export function isBsn(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text) || text === '000000000') return false
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}
