import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Planted } from '@samenhang/dialoog/rekenen/testing/planted.ts'
import { printLoad, printMachine } from '../measure.ts'
import type { Measured } from './one-gesprek.ts'

/** red-dwarf 0.4.0 (Python) on a machine of two cores, as measured for the specification. */
const redDwarf = { bowlingGreen: 536, at100k: 342_000 }

const bowlingGreen = { people: 2031, stellingen: 896, votes: 226_000, groups: 3, seed: 1 }
const of = (people: number) => ({ people, stellingen: 400, votes: 50 * people, groups: 3, seed: 1 })

/**
 * What it takes to work out a gesprek: each in a process of its own, in a worker, while the main thread is watched.
 * Limits: 2,031 people on 896 stellingen in 250 ms; 100,000 on 400 in 8 s and 400 MiB; linear in votes.
 */
export async function runDialoog(): Promise<void> {
  printMachine()
  print('gesprek', 'people', 'votes', 'ms min', 'median', 'first', 'MiB', 'main thread p99, max ms')
  const green = await show('bowling-green size', bowlingGreen, 7)
  const ten = await show('10,000', of(10_000), 5)
  const thirty = await show('30,000', of(30_000), 3)
  const hundred = await show('100,000', of(100_000), 3)
  const shuffled = await show('bowling-green size, with the shuffle test', bowlingGreen, 1, true)
  printLoad('at the end')
  target('bowling-green size, ms', green.min, 250)
  target('100,000 people, ms', hundred.min, 8000)
  target('100,000 people, MiB of the whole process', hundred.mebibytes, 400)
  const perVote = ({ min, votes }: Measured) => min / votes
  target('linear: ms per vote at 100,000 / at 10,000', perVote(hundred) / perVote(ten), 1.5)
  target('linear: ms per vote at 100,000 / at 30,000', perVote(hundred) / perVote(thirty), 1.5)
  target(
    'main thread while the worker runs, p99 ms',
    Math.max(...[green, ten, thirty, hundred].map((one) => one.p99)),
    50,
  )
  process.stdout.write(
    `red-dwarf / ours: ${(redDwarf.bowlingGreen / green.min).toFixed(1)} at bowling-green size, ` +
      `${(redDwarf.at100k / hundred.min).toFixed(0)} at 100,000\n` +
      `shuffle test: ${(shuffled.min / green.min).toFixed(0)} times the outcome itself, once per snapshot\n`,
  )
}

async function show(name: string, planted: Planted, rounds: number, toets = false): Promise<Measured> {
  const found = await measureApart(planted, rounds, toets)
  const ms = [found.min, found.median, found.first].map((value) => value.toFixed(0))
  print(
    name,
    String(planted.people),
    String(found.votes),
    ...ms,
    found.mebibytes.toFixed(0),
    `${found.p99.toFixed(0)}, ${found.max.toFixed(0)}`,
  )
  return found
}

/** A process of its own, so that its memory is that of this gesprek alone. */
function measureApart(planted: Planted, rounds: number, toets: boolean): Promise<Measured> {
  const file = fileURLToPath(new URL('one-gesprek.ts', import.meta.url))
  const child = fork(file, [JSON.stringify({ planted, rounds, toets })])
  return new Promise((resolve, reject) => {
    child.once('message', (measured) => resolve(measured as Measured))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the gesprek ended with ${code} and no figures`)))
  })
}

function print(name: string, ...cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(44)} ${cells.map((cell) => cell.padStart(8)).join(' ')}\n`)
}

function target(says: string, figure: number, most: number): void {
  process.stdout.write(
    `${says.padEnd(52)} ${figure.toFixed(2).padStart(9)}  limit ${most}  ratio ${(figure / most).toFixed(2)}\n`,
  )
}
