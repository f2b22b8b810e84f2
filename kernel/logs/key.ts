import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The key with which this installation signs its seals. */
export type SealingKey = {
  /** First 16 hexadecimal digits of SHA-256 over the public key. */
  readonly id: string
  readonly privateKey: KeyObject
  /** SPKI, DER, base64. */
  readonly publicKey: string
}

/** Public keys that a verifier trusts, by key id; old ones stay in, so that old seals still verify. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/**
 * Reads the key, or makes it at the first start: Ed25519, PKCS8 PEM, for this user only (0600).
 * @throws Error when the file is open to others or holds no Ed25519 key.
 */
export async function openSealingKey(file: string): Promise<SealingKey> {
  try {
    return await readSealingKey(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  try {
    const handle = await open(file, 'wx', 0o600)
    await handle.writeFile(pem)
    await handle.sync()
    await handle.close()
  } catch (error) {
    // Another server on this folder was first: its key is the key.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readSealingKey(file)
}

/** Sets the key aside as `<file>.<key id>` and makes a new one; seals of the old key verify by its public key. */
export async function rotateSealingKey(file: string): Promise<SealingKey> {
  const old = await readSealingKey(file)
  await rename(file, `${file}.${old.id}`)
  return openSealingKey(file)
}

/** @throws Error when the text is not an Ed25519 public key as SPKI, DER, base64. */
export function parsePublicKey(text: string): KeyObject {
  const key = createPublicKey({ key: Buffer.from(text, 'base64'), type: 'spki', format: 'der' })
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('A sealing key is an Ed25519 key.')
  return key
}

/** Trusted keys by their ids, from public keys as SPKI, DER, base64. */
export function publicKeysOf(texts: Iterable<string>): PublicKeys {
  return new Map(Array.from(texts, (text) => [keyId(text), parsePublicKey(text)]))
}

async function readSealingKey(file: string): Promise<SealingKey> {
  const pem = await readFile(file, 'utf8')
  const { mode } = await stat(file)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(`The sealing key ${file} can be read by others. Make it 0600, and replace it if others had access.`)
  }
  const privateKey = createPrivateKey(pem)
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds no Ed25519 key.`)
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
  return { id: keyId(publicKey), privateKey, publicKey }
}

function keyId(publicKey: string): string {
  return hash('sha256', Buffer.from(publicKey, 'base64'), 'hex').slice(0, 16)
}
