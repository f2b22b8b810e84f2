/**
 * SHA-256 of a text in UTF-8, in hexadecimal. Our own, since that of the browser is only asynchronous and that of Node
 * is not in the browser.
 * @see FIPS 180-4
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const hash = Int32Array.from(firstWords(8, 2))
  const words = new Int32Array(64)
  const whole = bytes.length & ~63
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += 64) addBlock(hash, words, view, at)
  const tail = new DataView(new ArrayBuffer(bytes.length - whole < 56 ? 64 : 128))
  for (let at = whole; at < bytes.length; at++) tail.setUint8(at - whole, bytes[at] as number)
  tail.setUint8(bytes.length - whole, 0x80)
  tail.setUint32(tail.byteLength - 8, Math.floor(bytes.length / 0x20000000))
  tail.setUint32(tail.byteLength - 4, (bytes.length << 3) >>> 0)
  for (let at = 0; at < tail.byteLength; at += 64) addBlock(hash, words, tail, at)
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const rounds = Int32Array.from(firstWords(64, 3))

function addBlock(hash: Int32Array, w: Int32Array, block: DataView, from: number): void {
  for (let t = 0; t < 16; t++) w[t] = block.getInt32(from + 4 * t)
  for (let t = 16; t < 64; t++) {
    const [x, y] = [w[t - 15] as number, w[t - 2] as number]
    const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const other = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[t] = ((w[t - 16] as number) + small + (w[t - 7] as number) + other) | 0
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t++) {
    const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + sum + ((e & f) ^ (~e & g)) + (rounds[t] as number) + (w[t] as number)) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = ((hash[index] as number) + word) | 0
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/**
 * First 32 bits behind the point of the square (2) or cube (3) roots of the first primes: the constants of the standard,
 * worked out in whole numbers.
 */
function firstWords(count: number, power: 2 | 3): number[] {
  const words: number[] = []
  for (let prime = 2; words.length < count; prime++) {
    if (!isPrime(prime)) continue
    const wanted = BigInt(prime) << BigInt(32 * power)
    let [low, high] = [0n, 1n << 40n]
    while (high - low > 1n) {
      const middle = (low + high) >> 1n
      if (middle ** BigInt(power) <= wanted) low = middle
      else high = middle
    }
    words.push(Number(BigInt.asIntN(32, low)))
  }
  return words
}

function isPrime(value: number): boolean {
  for (let by = 2; by * by <= value; by++) if (value % by === 0) return false
  return true
}
