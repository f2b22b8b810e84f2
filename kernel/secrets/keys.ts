import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Encryption at rest of what identifies a person. Every use in every tenant has a key of its own; what is sealed opens
 * only for the same use, tenant and subject.
 */
export type Keys = {
  /** AES-256-GCM: version, key id (4 bytes), nonce (12), tag (16), ciphertext. */
  seal(use: string, tenant: string, subject: string, plain: string): Buffer
  /** @throws Error when it was changed, moved to another subject or sealed with a key that is not here. */
  open(use: string, tenant: string, subject: string, sealed: Uint8Array): string
  /** HMAC-SHA-256 by which a value can be found without being readable; made with the newest key. */
  lookUp(use: string, tenant: string, value: string): Buffer
  /** The same under every key, the newest first: for finding rows that a rotation has not reached yet. */
  lookUps(use: string, tenant: string, value: string): Buffer[]
  /** Id of the newest key as it stands in what it sealed, bytes 2 to 5. */
  readonly newest: Buffer
}

const version = 1
const headerBytes = 33

/**
 * @param master 32 bytes; seals from now on
 * @param retired earlier master keys, to open what they sealed and to find it until `reseal` has been run
 */
export function openKeys(master: Uint8Array, retired: readonly Uint8Array[] = []): Keys {
  const masters = new Map([master, ...retired].map((one) => [keyId(one).toString('hex'), one]))
  const newest = keyId(master)
  const lookUp = (by: Uint8Array, use: string, tenant: string, value: string) =>
    createHmac('sha256', derive(by, 'look-up', use, tenant))
      .update(value)
      .digest()
  return {
    newest,
    seal(use, tenant, subject, plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', derive(master, 'seal', use, tenant), nonce)
      cipher.setAAD(bound(use, tenant, subject))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(version), newest, nonce, cipher.getAuthTag(), body])
    },
    open(use, tenant, subject, sealed) {
      const bytes = Buffer.from(sealed)
      const from = masters.get(bytes.subarray(1, 5).toString('hex'))
      if (bytes[0] !== version || bytes.length < headerBytes || !from) throw new Error('sealed with an unknown key')
      const decipher = createDecipheriv('aes-256-gcm', derive(from, 'seal', use, tenant), bytes.subarray(5, 17))
      decipher.setAAD(bound(use, tenant, subject))
      decipher.setAuthTag(bytes.subarray(17, headerBytes))
      return Buffer.concat([decipher.update(bytes.subarray(headerBytes)), decipher.final()]).toString('utf8')
    },
    lookUp: (use, tenant, value) => lookUp(master, use, tenant, value),
    lookUps: (use, tenant, value) => [...masters.values()].map((by) => lookUp(by, use, tenant, value)),
  }
}

function derive(master: Uint8Array, kind: string, use: string, tenant: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', JSON.stringify(['samenhang', kind, use, tenant]), 32))
}

function keyId(master: Uint8Array): Buffer {
  if (master.length !== 32) throw new Error(`A master key has 32 bytes, this one ${master.length}`)
  return Buffer.from(hkdfSync('sha256', master, '', 'samenhang key id', 4))
}

/** Associated data: not secret, but the seal breaks when the bytes are put with another person or tenant. */
function bound(use: string, tenant: string, subject: string): Buffer {
  return Buffer.from(JSON.stringify([use, tenant, subject]))
}
