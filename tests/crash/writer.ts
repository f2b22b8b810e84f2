import { writeSync } from 'node:fs'
import { openPool } from '@samenhang/kernel/database/transaction.ts'
import { composeTiny } from '@samenhang/kernel/testing/tiny/tiny-house.ts'
import { writeNote } from './write-note.ts'

const clients = 8

/**
 * A server that is made to be killed: clients beside each other write notes through the kernel, each under a key of its
 * own, as fast as it goes. Says `sent <key>` before and `done <key> <note>` after; a line is out before the next step.
 * Arguments: the connection as JSON, and a name for the round that begins every key.
 */
async function write(connection: string, round: string): Promise<void> {
  const { house } = composeTiny(openPool({ ...JSON.parse(connection), max: clients }))
  const say = (line: string) => writeSync(1, `${line}\n`)
  const client = async (name: number) => {
    for (let number = 0; ; number++) {
      const key = `${round}-${name}-${number}`
      say(`sent ${key}`)
      say(`done ${key} ${await writeNote(house, key)}`)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, name) => client(name)))
}

await write(process.argv[2] ?? '', process.argv[3] ?? '')
