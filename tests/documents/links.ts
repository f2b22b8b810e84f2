import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { listFiles } from '../architecture/house.ts'

/** Every link in a page that leads to a file or heading of ours leads somewhere; the world outside is not asked. */
export function checkLinks(root: string): string[] {
  return listFiles(root, '.', /\.md$/).flatMap((path) => {
    const text = withoutBlocks(readFileSync(join(root, path), 'utf8')).replace(/`[^`\n]*`/g, 'code')
    return listLinks(text).flatMap((link) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return []
      const [target = '', anchor] = decodeURI(link).split('#')
      const file = target === '' ? path : posix.join(target.startsWith('/') ? '.' : dirname(path), target)
      const full = join(root, file)
      if (file.startsWith('..') || !existsSync(full)) return [`${path}: ${link} leads nowhere`]
      if (anchor === undefined || !file.endsWith('.md') || statSync(full).isDirectory()) return []
      return anchorsOf(readFileSync(full, 'utf8')).has(anchor) ? [] : [`${path}: ${link} names no heading of ${file}`]
    })
  })
}

/** Targets of `[text](target)`, `![alt](target)` and `[name]: target`. */
function listLinks(text: string): string[] {
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
  const named = [...text.matchAll(/^\s{0,3}\[[^\]]+\]:\s+<?(\S+?)>?\s*$/gm)]
  return [...inline, ...named].flatMap(([, target]) => target ?? [])
}

/** As GitHub names them: lower case, spaces as dashes, no other marks; `-1` for the second of that name. */
function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>()
  const anchors = [...withoutBlocks(text).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => {
    const plain = heading.toLowerCase().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const anchor = plain.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')
    const times = seen.get(anchor) ?? 0
    seen.set(anchor, times + 1)
    return times === 0 ? anchor : `${anchor}-${times}`
  })
  const explicit = [...text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id)
  return new Set([...anchors, ...explicit])
}

function withoutBlocks(text: string): string {
  return text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
}
