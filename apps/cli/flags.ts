import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'

/** One flag of a command: a top-level field of path, query or body. */
export type Flag = {
  /** As typed, for instance `--huishouden-id`. */
  readonly name: string
  readonly field: string
  readonly part: 'path' | 'query' | 'body'
  readonly type: 'text' | 'number' | 'yes-no' | 'json'
  readonly required: boolean
  readonly help: string
}

/** Flags that mean the same on every command; a field of that name is typed as `--field-<name>`. */
const common = ['as', 'purpose', 'tenant', 'key', 'json', 'file', 'out', 'help', 'version']

type Property = { type?: string; description?: string; enum?: unknown[]; format?: string }
type ObjectSchema = { properties?: Record<string, Property>; required?: string[] }

/** The flags of an operation, from its contract; what is not a plain value is given as JSON. */
export function flagsOf(operation: Operation): Flag[] {
  const parts = operation.kind === 'upload' ? (['path', 'query'] as const) : (['path', 'query', 'body'] as const)
  return parts.flatMap((part) => {
    const schema = z.toJSONSchema(operation[part], { io: 'input', unrepresentable: 'any' }) as ObjectSchema
    return Object.entries(schema.properties ?? {}).map(([field, property]) => ({
      name: common.includes(field) ? `--field-${field}` : `--${kebab(field)}`,
      field,
      part,
      type: typeOf(property),
      required: (schema.required ?? []).includes(field),
      help: helpOf(property),
    }))
  })
}

/**
 * Input of an operation from the flags as typed.
 * @throws Error that names the flag whose text is not of its kind.
 */
export function readFlags(flags: readonly Flag[], typed: Readonly<Record<string, string | undefined>>) {
  const input: Record<Flag['part'], Record<string, unknown>> = { path: {}, query: {}, body: {} }
  for (const flag of flags) {
    const text = typed[flag.field]
    // Query values are text for the schema, as they are in a URL.
    if (text !== undefined) input[flag.part][flag.field] = flag.part === 'query' ? text : readValue(flag, text)
  }
  return input
}

/** Name under which the parser of the command line keeps what was typed after this flag. */
export function attributeOf({ name }: Flag): string {
  return name.slice(2).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** `getHuishouden` as it is typed: `get-huishouden`. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function readValue({ name, type }: Flag, text: string): unknown {
  if (type === 'text') return text
  try {
    const value: unknown = JSON.parse(text)
    if (type === 'json' || (type === 'number' ? typeof value === 'number' : typeof value === 'boolean')) return value
  } catch {
    // falls through to the one message
  }
  const wanted = { number: 'a number', 'yes-no': 'true or false', json: 'JSON' }[type]
  throw new Error(`${name} wants ${wanted}`)
}

function typeOf({ type, enum: choices }: Property): Flag['type'] {
  if (type === 'string' || choices?.every((choice) => typeof choice === 'string')) return 'text'
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'boolean' ? 'yes-no' : 'json'
}

function helpOf({ description, enum: choices, format, type }: Property): string {
  if (description) return description
  if (choices) return choices.join(' | ')
  return format ?? type ?? 'JSON'
}
