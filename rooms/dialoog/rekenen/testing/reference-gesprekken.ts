import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readComments, readMatrix, readStemmen } from '../open-data/read-stemmen.ts'

const folder = fileURLToPath(new URL('../../../../../shared/dialogue/data', import.meta.url))

/** The real conversations in ../shared/dialogue/data. */
export const gesprekken = [
  'london.youth.policing',
  'brexit-consensus',
  'bg2050-volunteers',
  'scoop-hivemind.biodiversity',
  'vtaiwan.uberx',
] as const

/** Whether these are there; when REQUIRE_SHARED=1 their absence is an error. */
export function hasReference(): boolean {
  if (existsSync(folder)) return true
  if (process.env.REQUIRE_SHARED === '1') throw new Error(`${folder} is absent, while REQUIRE_SHARED=1`)
  process.stderr.write('../shared/dialogue is absent: nothing is compared with the reference conversations.\n')
  return false
}

/** A conversation with its reference result. */
export function readGesprek(name: (typeof gesprekken)[number]) {
  const read = (file: string) => readFileSync(join(folder, name, file))
  const statuses = JSON.parse(readFileSync(join(folder, 'expected-status.json'), 'utf8'))
  return {
    stemmen: readStemmen(read('votes.csv')),
    comments: readComments(read('comments.csv')),
    matrix: readMatrix(read('participants-votes.csv')),
    reference: JSON.parse(read('reference.json').toString()) as Reference,
    expected: statuses.conversations[name] as Expected,
  }
}

type Labels = Record<string, number>
type Consensus = Record<string, { readonly agree: number }>

type Reference = {
  readonly result: {
    readonly labels: Labels
    readonly multistart_labels_at_k: Labels
    readonly by_k: Record<string, { readonly multistart100_inertia: number }>
    readonly group_aware_consensus: Consensus
    readonly statement: Record<string, { readonly priority: number }>
    readonly consensus: Record<
      'agree' | 'disagree',
      readonly { readonly 'n-success': number; readonly 'n-trials': number }[]
    >
    readonly group_stats: Record<string, readonly number[]>
    readonly pca: {
      readonly statement_ids: readonly number[]
      readonly pc1: readonly number[]
      readonly pc2: readonly number[]
    }
    readonly participant_xy: Record<string, readonly number[]>
  }
  readonly published: {
    readonly group_id: Record<string, number | null>
    readonly gac_from_published_groups: Consensus
    readonly group_informed_consensus_csv: Labels
  }
}

type Status = Record<'gedeeld' | 'gedeeld_afgewezen' | 'verdeeld' | 'te_weinig', readonly number[]>

type Expected = {
  readonly status: Status
  readonly status_as_one_group?: Status
  readonly default_mode: {
    readonly in: number
    readonly best_admissible_k: number
    readonly silhouette: number
    readonly clear_groups: boolean
    readonly shuffled_p95: number
    readonly sizes_and_set_aside: Record<string, readonly [readonly number[], number]>
    readonly silhouette_by_k: Labels
  }
}
