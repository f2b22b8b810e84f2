import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small source tree in a temporary folder, by path and text, gone when the work is done. */
export function withTree<Result>(files: Record<string, string>, work: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'samenhang-tree-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return work(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}
