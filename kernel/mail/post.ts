import { isIP } from 'node:net'
import { createTransport } from 'nodemailer'

/**
 * How a mail went: `later` when it surely did not go and may be tried again, `refused` when this address never will,
 * `unknown` when the server fell silent after it had been given the mail.
 */
export type Outcome = 'sent' | 'later' | 'refused' | 'unknown'

/** One mail, in plain text. The id is that of its Message-ID: a server that gets it again may know it. */
export type Mail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: Date
}

/** A mail server that takes our mail. */
export type Post = { readonly origin: string; send(mail: Mail): Promise<Outcome>; close(): void }

/**
 * @param url `smtps://user:password@host:465` or `smtp://host:587`; the latter goes over to TLS at once, unless the
 *   server is this machine.
 * @param from sender
 * @param origin address of this system, for links
 */
export function openPost({ url, from, origin }: { url: string; from: string; origin: string }): Post {
  const { hostname, protocol } = new URL(url)
  const transport = createTransport({
    url,
    requireTLS: protocol === 'smtp:' && !isLoopback(hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = new URL(origin).hostname
  return {
    origin,
    async send({ id, to, subject, text, at }) {
      // What goes wrong up to here went wrong before there was a mail.
      const reached = await transport.verify().catch(() => false)
      if (!reached) return 'later'
      const headers = { 'Auto-Submitted': 'auto-generated' } // RFC 3834: no holiday answers
      const message = {
        from,
        to: { name: '', address: to },
        subject,
        text,
        date: at,
        messageId: `<${id}@${domain}>`,
        headers,
      }
      return transport.sendMail(message).then(
        () => 'sent' as const,
        ({ responseCode }: { responseCode?: number }) => {
          if (responseCode === undefined) return 'unknown'
          return responseCode < 500 ? 'later' : 'refused'
        },
      )
    },
    close: () => transport.close(),
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'))
}
