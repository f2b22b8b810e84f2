/**
 * Persons whose data stand in a value, found by the one name that every contract uses for them: `persoonId`.
 * So a log line per data subject cannot be forgotten by a handler. The bytes of a file are not searched: a megabyte of
 * them would hold up everybody for half a second.
 */
export function collectSubjects(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) collectSubjects(item, into)
  } else if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'persoonId' && typeof item === 'string') into.add(item)
      else collectSubjects(item, into)
    }
  }
  return into
}

/** The dossier that a request names, from its path, body or query; stands in the log when the request is refused. */
export function namedDossier(...inputs: readonly unknown[]): string | null {
  for (const input of inputs) {
    if (input === null || typeof input !== 'object') continue
    const named = input as Record<string, unknown>
    for (const key of ['persoonId', 'huishoudenId']) if (typeof named[key] === 'string') return named[key]
  }
  return null
}
