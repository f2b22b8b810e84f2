import { readXml } from './read-xml.ts'

/** Which styles of an XLSX file show a number as a day or a time; by their place in the list of cell formats. */
export function readDateStyles(xml: string): boolean[] {
  const own = new Map<string, boolean>()
  const styles: boolean[] = []
  let inCells = false
  readXml(xml, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') own.set(numFmtId, isDateFormat(formatCode))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(own.get(numFmtId) ?? builtIn.test(numFmtId))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** Formats that have a number and no text: days, times and what other languages make of them (ECMA-376, 18.8.30). */
const builtIn = /^(1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/

function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').replace(/general/i, ''))
}
