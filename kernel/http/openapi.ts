import { z } from 'zod'
import { problems, zProblem } from '../errors/problem.ts'
import type { House } from '../house.ts'
import { type Operation, roomOf, splitRoute } from '../operation/operation.ts'
import { apiPrefix, apiVersion } from './mount.ts'

type Json = { [key: string]: unknown }

const versionHeader = {
  'API-Version': { description: 'Volledige versie van deze API.', schema: { type: 'string' }, example: apiVersion },
}

/**
 * OpenAPI 3.1 of all operations, made from their contracts: nothing in it is written by hand, so it cannot lag behind.
 * @see https://gitdocumentatie.logius.nl/publicatie/api/adr/ (API Design Rules)
 */
export function openApi(
  house: House,
  about: { server: string; contact: { name: string; email: string; url: string } },
): Json {
  const operations = [...house.handlers.values()]
    .map((handler) => handler.operation)
    .filter(({ callers }) => callers !== 'rooms')
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const { method, template } = splitRoute(operation)
    paths[template] = { ...paths[template], [method.toLowerCase()]: describe(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samenhang',
      description: 'De API van Samenhang: elke handeling van elke kamer.',
      version: apiVersion,
      contact: about.contact,
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `${about.server}${apiPrefix}` }],
    tags: [...new Set(operations.map(roomOf))].map((name) => ({ name })),
    security: [{ sessie: [] }],
    paths,
    components: {
      securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: '__Host-samenhang' } },
      schemas: { Problem: schemaOf(zProblem, 'output') },
      responses: Object.fromEntries(
        Object.entries(problems).map(([name, { title }]) => [pascal(name), problemResponse(title)]),
      ),
    },
  }
}

function describe(operation: Operation): Json {
  const { method } = splitRoute(operation)
  const withBody =
    method !== 'GET' &&
    (operation.kind === 'upload' || Object.keys(schemaOf(operation.body, 'input').properties ?? {}).length > 0)
  return {
    operationId: operation.id.replace('.', '_'),
    summary: operation.summary,
    description: `${operation.summary} Recht: ${operation.permission}. Doelbinding: ${operation.purposes.join(', ')}. In het logboek: ${operation.audit}.`,
    tags: [roomOf(operation)],
    parameters: parametersOf(operation),
    ...(operation.callers === 'logged-in' ? {} : { security: [] }),
    ...(withBody ? { requestBody: requestBody(operation) } : {}),
    responses: responsesOf(operation),
  }
}

function parametersOf(operation: Operation): Json[] {
  const inPath = properties(operation.path).map(([name, schema]) => ({ name, in: 'path', required: true, schema }))
  const required = (schemaOf(operation.query, 'input').required ?? []) as string[]
  const inQuery = properties(operation.query).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
  const text = { type: 'string' }
  const headers = [
    {
      name: 'Purpose',
      in: 'header',
      required: false,
      schema: { type: 'string', enum: [...operation.purposes] },
      description: 'Doel waarvoor u dit vraagt.',
    },
    {
      name: 'Tenant',
      in: 'header',
      required: false,
      schema: text,
      description: 'Gemeenten of regio, met komma’s; weggelaten: alle van uw login.',
    },
  ]
  const once = ['command', 'upload', 'job'].includes(operation.kind)
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: text,
    description: 'Zelfde sleutel, zelfde antwoord: niets gebeurt dubbel.',
  }
  return [...inPath, ...inQuery, ...headers, ...(once ? [key] : [])]
}

function requestBody(operation: Operation): Json {
  const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  const json = { 'application/json': { schema: schemaOf(operation.body, 'input') } }
  return { required: true, content: operation.kind === 'upload' ? bytes : json }
}

function responsesOf(operation: Operation): Json {
  const content = {
    query: { 'application/json': { schema: schemaOf(operation.output, 'output') } },
    download: Object.fromEntries(
      (operation.media ?? []).map((media) => [media, { schema: { type: 'string', format: 'binary' } }]),
    ),
    stream: { 'text/event-stream': { schema: { type: 'string' } } },
    job: {
      'application/json': {
        schema: { type: 'object', properties: { jobId: { type: 'string' } }, required: ['jobId'] },
      },
    },
  }
  const kind = operation.kind === 'command' || operation.kind === 'upload' ? 'query' : operation.kind
  const success = {
    description: operation.kind === 'job' ? 'In behandeling.' : 'Gelukt.',
    headers: versionHeader,
    content: content[kind],
  }
  const refused = [
    'bad-input',
    'not-logged-in',
    'purpose-refused',
    'not-found',
    'too-many-requests',
    'internal-error',
  ] as const
  const references = refused.map((name) => [
    String(problems[name].status),
    { $ref: `#/components/responses/${pascal(name)}` },
  ])
  return { [operation.kind === 'job' ? '202' : '200']: success, ...Object.fromEntries(references) }
}

function problemResponse(title: string): Json {
  return {
    description: title,
    headers: versionHeader,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function properties(schema: z.ZodObject): [string, unknown][] {
  return Object.entries((schemaOf(schema, 'input').properties ?? {}) as Json)
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json
  return rest
}

function pascal(name: string): string {
  return name.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}
