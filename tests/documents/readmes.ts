import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../architecture/house.ts'

const longest = 40

/** Every room that declares itself tells in a short README what happens there. */
export function checkReadmes(root: string): string[] {
  return listFiles(root, 'rooms', /^rooms\/[^/]+\/room\.ts$/).flatMap((room) => {
    const path = room.replace('room.ts', 'README.md')
    if (!existsSync(join(root, path))) return [`${path} is not there`]
    const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length
    return lines > longest ? [`${path} has ${lines} lines; the most is ${longest}`] : []
  })
}
