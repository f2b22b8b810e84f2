import { z } from 'zod'

/** What an operation does to the world; fixes its HTTP method, its body and how it runs. */
export type OperationKind = 'query' | 'command' | 'upload' | 'download' | 'stream' | 'job'

/**
 * Who may call at all, before any permission: someone logged in, someone with a code on paper, anyone, or only other
 * rooms inside a transaction of theirs: such an operation has no route outside.
 */
export type Callers = 'logged-in' | 'code-holder' | 'anyone' | 'rooms'

/** Name of a right, `word.verb` in lower case, for instance `doel.read`. */
export type Permission = `${string}.${string}`

/**
 * One operation of a room: the contract from which the HTTP route, OpenAPI, the typed client, the CLI command and the
 * generated security tests derive. Browser-safe: the permission is a name here, its policy stays on the server.
 *
 * `permission`, `purposes` and `audit` are obligatory by type: nothing can be exposed without saying which right it
 * needs, for which purposes it may be asked and which line it leaves in the log.
 */
export type Operation<
  Path extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = {
  /** `room.verbNoun`; also the OpenAPI operationId and, in kebab-case, the CLI command. */
  readonly id: `${string}.${string}`
  readonly kind: OperationKind
  readonly callers: Callers
  /** Method and path template, for instance `GET /plan/huishoudens/{huishoudenId}`: no version, no trailing slash. */
  readonly route: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`
  readonly path: Path
  readonly query: Query
  readonly body: Body
  readonly output: Output
  /** The right that policy sentences grant and that row security compares rows with. */
  readonly permission: Permission
  /** For what this may be asked (AVG art. 5 lid 1 b); each purpose has a dated legal basis, as data. */
  readonly purposes: readonly [string, ...string[]]
  /** Event in the log, `noun.participle`. */
  readonly audit: `${string}.${string}`
  /** One Dutch sentence: what this does, for OpenAPI, `--help` and the map of rooms. */
  readonly summary: string
  /** Of a list whose items have no tenant, such as organisations: what several tenants say alike is one item. */
  readonly sameEverywhere?: boolean
  /** Largest body of an upload in bytes; the others have the server's JSON limit. */
  readonly maxBytes?: number
  /** Media types that a download may answer with, obligatory there: `application/pdf`, `text/calendar; charset=utf-8`. */
  readonly media?: readonly string[]
  /** Wants a login of at most five minutes ago (`login-again` otherwise): exports and signatures. */
  readonly recentLogin?: boolean
}

const nothing = z.strictObject({})
type Nothing = typeof nothing
type Optional = 'path' | 'query' | 'body'

/**
 * Declares an operation. Path, query and body may be left out, which means that nothing is accepted there.
 * @throws Error when id, route, kind and path schema contradict each other: a mistake of the author, at start-up.
 */
export function operation<
  Output extends z.ZodType,
  Path extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends z.ZodType = Nothing,
>(
  declared: Omit<Operation<Path, Query, Body, Output>, Optional> & { path?: Path; query?: Query; body?: Body },
): Operation<Path, Query, Body, Output> {
  const result = { path: nothing, query: nothing, body: nothing, ...declared } as unknown as Operation<
    Path,
    Query,
    Body,
    Output
  >
  const mistake = findMistake(result)
  if (mistake) throw new Error(`Operation ${declared.id}: ${mistake}`)
  return result
}

/** Input of an operation as its handler receives it, the three sources kept apart. */
export type InputOf<O extends Operation> = {
  path: z.output<O['path']>
  query: z.output<O['query']>
  body: z.output<O['body']>
}

/** What a handler returns and a client receives. */
export type OutputOf<O extends Operation> = z.output<O['output']>

/** HTTP method and path template apart. */
export function splitRoute(operation: Operation): { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; template: string } {
  const [method, template] = operation.route.split(' ') as ['GET', string]
  return { method, template }
}

/** Room name of an operation: the part before the dot. */
export function roomOf(operation: Operation): string {
  return operation.id.slice(0, operation.id.indexOf('.'))
}

function findMistake(operation: Operation): string | undefined {
  const { method, template } = splitRoute(operation)
  const named = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
  const inSchema = Object.keys(operation.path.shape)
  if (named.join() !== inSchema.join()) return `route names ${named.join()}, path schema ${inSchema.join()}`
  if (!/^[a-z]+(\.[a-z]+)+$/.test(operation.permission)) return 'permission is not word.verb in lower case'
  const reads = operation.kind === 'query' || operation.kind === 'download' || operation.kind === 'stream'
  if (!reads && method === 'GET') return `${operation.kind} cannot be a GET`
  if ((operation.kind === 'download') !== (operation.media !== undefined))
    return 'a download, and no other, names its media'
  return undefined
}
