import { randomUUID } from 'node:crypto'
import { codeFrom } from '@samenhang/dialoog/room.ts'

type Card = { readonly stellingId: string }
export type Asked = { readonly status: number; readonly milliseconds: number; readonly body: unknown }

/** Somebody who takes part over HTTP, as the page for phones does. */
export class Voter {
  readonly code: string
  readonly origin: () => string

  constructor(origin: () => string, name: string) {
    this.origin = origin
    this.code = codeFrom(name)
  }

  /** One request; how it went and how long it took. Throws when the connection breaks. */
  async ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Asked> {
    const began = performance.now()
    const headers: Record<string, string> = { Code: this.code }
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json'
      headers['Idempotency-Key'] = randomUUID()
    }
    const init: RequestInit = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const response = await fetch(`${this.origin()}/api/v1/dialoog/${path}`, init)
    const answer: unknown = await response.json()
    return { status: response.status, milliseconds: performance.now() - began, body: answer }
  }

  start(gesprekId: string): Promise<Asked> {
    return this.ask('POST', `open/${gesprekId}/deelnemers`, { code: this.code, toestel: `toestel ${this.code}` })
  }

  async next(): Promise<readonly Card[]> {
    const { body } = await this.ask('GET', 'deelname/volgende?aantal=30')
    return (body as { volgende: Card[] }).volgende
  }

  cast(...stemmen: readonly { stemId: string; stellingId: string; keuze: string }[]): Promise<Asked> {
    return this.ask('POST', 'deelname/stemmen', { stemmen, wens: { aantal: 1 } })
  }
}
