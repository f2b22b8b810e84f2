import { isBsn } from './bsn.ts'
import { isCivilDate, isTime } from './civil.ts'
import { type IntegerType, type SimpleType, type SimpleTypeName, simpleTypes, type TextType } from './simpletypes.ts'
import type { Standard } from './standard.ts'

/** What is wrong with one text: the rule that says so, and a Dutch sentence part that follows the element's name. */
type Fault = { rule: string; message: string }

export type ValueResult = { value: string | number; fault?: undefined } | { fault: Fault }

/**
 * Reads the text of one element. Numbers and dates lose the blanks around them, as in XSD; texts keep theirs.
 * Dates are narrower than xs:date: four digits for the year. Faults never repeat the text: they end up in logs.
 */
export function readValue(name: SimpleTypeName, raw: string, standard: Standard): ValueResult {
  const type: SimpleType = simpleTypes[name]
  switch (type.base) {
    case 'integer':
      return readInteger(type, collapse(raw))
    case 'date':
      return isCivilDate(collapse(raw))
        ? { value: collapse(raw) }
        : refuse('moet een bestaande datum zijn, als JJJJ-MM-DD zonder tijdzone')
    case 'time':
      return isTime(collapse(raw))
        ? { value: collapse(raw) }
        : refuse('moet een tijd zijn, als UU:MM:SS zonder tijdzone')
    case 'code':
      return type.lists[standard].has(raw)
        ? { value: raw }
        : refuse(`moet een code uit de lijst ${type.lists[standard].naam} zijn`)
    case 'string':
      return name === 'BurgerServicenummer' ? readBsn(type, raw) : readText(type, raw)
  }
}

/** Without the blanks around it. A loop, since the obvious expression is quadratic on long runs of blanks. */
function collapse(raw: string): string {
  const isBlank = (index: number) => ' \t\r\n'.includes(raw.charAt(index))
  let start = 0
  let end = raw.length
  while (start < end && isBlank(start)) start += 1
  while (end > start && isBlank(end - 1)) end -= 1
  return raw.slice(start, end)
}

function readInteger(type: IntegerType, text: string): ValueResult {
  const number = /^[+-]?[0-9]{1,40}$/.test(text) ? Number(text) : Number.NaN
  // Adding 0 turns the -0 of "-0" into 0.
  return number >= 0 && number <= type.max
    ? { value: number + 0 }
    : refuse(`moet een geheel getal van 0 tot en met ${type.max} zijn`)
}

function readText(type: TextType, text: string): ValueResult {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = type
  if (text.length < minLength) return refuse('mag niet leeg zijn')
  if (lengthAbove(text, maxLength)) return refuse(`mag niet langer zijn dan ${maxLength} tekens`)
  return pattern && !pattern.js.test(text) ? refuse(pattern.says) : { value: text }
}

function readBsn(type: TextType, text: string): ValueResult {
  const result = readText(type, text)
  if (result.fault || isBsn(text)) return result
  return { fault: { rule: 'CS002', message: 'voldoet niet aan de 11-proef' } }
}

/** XSD counts characters, JavaScript counts pairs for those beyond the basic plane. */
const lengthAbove = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || [...text].length > max)

const refuse = (message: string): ValueResult => ({ fault: { rule: 'structuur', message } })
