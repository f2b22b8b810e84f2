import { z } from 'zod'

/** A file as an answer: the bytes are made inside the transaction, so what is logged is what is sent. */
export type Download = {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Output schema of an operation of kind `download`. */
export const zDownload = z.custom<Download>((value) => value !== null && typeof value === 'object' && 'bytes' in value)

/** Body schema of an operation of kind `upload`: the raw bytes of one file. */
export const zBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
