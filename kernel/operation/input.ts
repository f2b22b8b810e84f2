import { Problem } from '../errors/problem.ts'
import { toPlaces } from '../errors/to-places.ts'
import type { Operation } from './operation.ts'

/** The three sources of input, kept apart. */
export type Input = { readonly path: unknown; readonly query: unknown; readonly body: unknown }

/**
 * Reads path, query and body by their schemas.
 * @throws Problem `bad-input`, with every place and rule that is wrong and never a value.
 */
export function readInput(operation: Operation, given: Input): Input {
  const parts = (['path', 'query', 'body'] as const).map((part) => {
    const result = operation[part].safeParse(given[part])
    return { part, result, places: result.success ? [] : toPlaces(result.error, part) }
  })
  const places = parts.flatMap((one) => one.places)
  if (places.length > 0) throw new Problem('bad-input', undefined, places)
  return Object.fromEntries(parts.map((one) => [one.part, one.result.data])) as Input
}
