import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** An open port, and how to close it: no new requests, those under way are finished. */
export type Listening = { readonly url: string; close(): Promise<void> }

const graceMs = 10_000

/**
 * Listens on one port; 0 means any that is free.
 * @throws Error when the port is taken, in words that say what to do.
 */
export function listen(app: Hono, { host, port }: { host: string; port: number }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      const name = host === '127.0.0.1' || host === '::1' ? 'localhost' : host
      resolve({ url: `http://${name}:${info.port}`, close })
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken ? new Error(`Port ${port} is in use. Choose another: PORT=0 npm start takes any that is free.`) : error,
      )
    })
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
        // Streams stay open as long as somebody listens; a stop does not wait for them.
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), graceMs).unref()
      })
  })
}
