import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../architecture/house.ts'
import { readSource } from '../architecture/source-file.ts'

/** A name that is part of the language of the house, and where it stands. */
export interface Name {
  name: string
  at: string
}

/** Folders, files, exports and routes of the rooms; tables and columns of rooms and kernel. */
export function listNames(root: string): Name[] {
  const paths = listFiles(root, 'rooms', /\.(tsx?|sql)$/)
  const migrations = [
    ...paths.filter((path) => path.endsWith('.sql')),
    ...listFiles(root, 'kernel/migrations', /\.sql$/),
  ]
  return [
    ...paths.map((path) => ({ name: path.replace(/^rooms\//, '').replace(/\.\w+$/, ''), at: path })),
    ...paths.filter((path) => !path.endsWith('.sql')).flatMap((path) => namesInSource(root, path)),
    ...migrations.flatMap((path) =>
      namesInSql(readFileSync(join(root, path), 'utf8')).map((name) => ({ name, at: `${path} (table or column)` })),
    ),
  ]
}

function namesInSource(root: string, path: string): Name[] {
  const { exports, texts } = readSource(root, path)
  const routes = texts.filter(({ name }) => /^(GET|POST|PUT|DELETE) \//.test(name))
  return [
    ...exports.map(({ name, line }) => ({ name, at: `${path}:${line} (export)` })),
    ...routes.map(({ name, line }) => ({ name: name.replace(/^\w+ /, ''), at: `${path}:${line} (route)` })),
  ]
}

/** Tables and columns of CREATE TABLE, and columns of ALTER TABLE ... ADD COLUMN. */
export function namesInSql(sql: string): string[] {
  const plain = sql.replace(/--.*$/gm, '').replace(/'(?:[^']|'')*'/g, "''")
  const tables = [...plain.matchAll(/create\s+table\s+(?:if\s+not\s+exists\s+)?(?:\w+\.)?(\w+)\s*\(/gi)]
  const added = [...plain.matchAll(/add\s+column\s+(?:if\s+not\s+exists\s+)?(\w+)/gi)]
  return [
    ...tables.flatMap((match) => [match[1] ?? '', ...columns(plain.slice(match.index + match[0].length))]),
    ...added.map((match) => match[1] ?? ''),
  ]
}

/** The first word of each item, up to the parenthesis that closes the table. */
function columns(body: string): string[] {
  let depth = 0
  let item = ''
  const items: string[] = []
  for (const character of body) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth < 0) break
    if (depth === 0 && character === ',') {
      items.push(item)
      item = ''
    } else item += character
  }
  return [...items, item]
    .map((each) => /^\s*"?(\w+)/.exec(each)?.[1] ?? '')
    .filter((word) => word !== '' && !/^(primary|unique|foreign|check|exclude|constraint|like)$/i.test(word))
}
