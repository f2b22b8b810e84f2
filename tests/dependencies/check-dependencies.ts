import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What ships with the project may carry these: EUPL-1.2 code may be combined with them, and passed on. */
const compatible = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'EUPL-1.2',
  'Unlicense',
  'OFL-1.1',
]

type Manifest = {
  license?: string
  workspaces?: string[]
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
type Locked = Manifest & { resolved?: string; link?: boolean; dev?: boolean; devOptional?: boolean }

/**
 * Holds what ships to the table of reasons: each package that a workspace asks for has one line there, with the licence
 * that the package itself states; no line is left without a package; and all that these bring along is compatible too.
 * @param table path of the decision, from the root
 */
export function checkDependencies(root: string, table: string): string[] {
  const lines = readTable(readFileSync(join(root, table), 'utf8'))
  const asked = listAsked(root)
  const missing = [...asked].flatMap(([name, workspace]) =>
    lines.has(name) ? [] : [`${workspace}/package.json: ${name} has no line in ${table}`],
  )
  const stale = [...lines.keys()].flatMap((name) => (asked.has(name) ? [] : [`${table}: nobody asks for ${name}`]))
  const wrong = [...asked.keys()].flatMap((name) => {
    const stated = readLicense(root, name)
    const noted = lines.get(name)
    return !noted || !stated || stated === noted ? [] : [`${table}: ${name} is under ${stated}, not ${noted}`]
  })
  return [...missing, ...stale, ...wrong, ...checkLock(root), ...checkInStep(root)]
}

/** Every package that ships, with what brought it along: a licence that fits, and no address of any registry. */
function checkLock(root: string): string[] {
  const { packages } = readJson<{ packages: Record<string, Locked> }>(join(root, 'package-lock.json'))
  return Object.entries(packages).flatMap(([path, { license, resolved, link, dev, devOptional }]) => {
    if (link || !path.includes('node_modules/')) return []
    const hosted = resolved ? [`package-lock.json: ${path} names the host ${resolved}`] : []
    const ships = !dev && !devOptional
    const unfit = ships && !compatible.includes(license ?? readLicenseFile(root, path))
    return unfit ? [...hosted, `package-lock.json: ${path} is under ${license}, which is not on the list`] : hosted
  })
}

/** What makes `npm ci` refuse: a workspace that asks for something else, or a package whose other platforms are left out. */
function checkInStep(root: string): string[] {
  const { packages } = readJson<{ packages: Record<string, Locked> }>(join(root, 'package-lock.json'))
  const paths = Object.keys(packages)
  const outOfStep = ['', ...listWorkspaces(root)].filter((workspace) => {
    const manifest = readJson<Manifest>(join(root, workspace, 'package.json'))
    return asksOf(manifest) !== asksOf(packages[workspace] ?? {})
  })
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !paths.some((one) => one.endsWith(`node_modules/${name}`)))
      .map((name) => `package-lock.json: ${path || '.'} may need ${name}, which is not there`),
  )
  return [...outOfStep.map((workspace) => `package-lock.json: ${workspace || '.'} asks for something else`), ...absent]
}

function asksOf({ dependencies, devDependencies, optionalDependencies }: Manifest): string {
  const all = [dependencies, devDependencies, optionalDependencies]
  return JSON.stringify(all.map((one) => Object.entries(one ?? {}).sort()))
}

/** Packages that workspaces ask for at run time, our own left out, each with the first that asks. */
export function listAsked(root: string): Map<string, string> {
  const asked = new Map<string, string>()
  for (const workspace of ['.', ...listWorkspaces(root)]) {
    const { dependencies, optionalDependencies } = readJson<Manifest>(join(root, workspace, 'package.json'))
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      if (!name.startsWith('@samenhang/') && !asked.has(name)) asked.set(name, workspace)
  }
  return asked
}

function listWorkspaces(root: string): string[] {
  const globs = readJson<Manifest>(join(root, 'package.json')).workspaces ?? []
  return globs
    .flatMap((glob) => {
      const folder = glob.replace(/\/\*$/, '')
      return glob === folder ? [glob] : readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
    })
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
}

/** Lines `| package, package | why | licence | upkeep |`, as package -> licence; a line with an empty cell does not count. */
function readTable(text: string): Map<string, string> {
  const rows = [...text.matchAll(/^\| (`.+?`) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  return new Map(
    rows.flatMap(([, names = '', ...cells]) => {
      const [why, licence = '', upkeep] = cells.map((cell) => cell.trim())
      if (!why || !licence || !upkeep) return []
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, licence] as const)
    }),
  )
}

/** As the installed package says; undefined for a package of another platform, of which only the lock file knows. */
function readLicense(root: string, name: string): string | undefined {
  const path = join(root, 'node_modules', name, 'package.json')
  return existsSync(path) ? readJson<Manifest>(path).license : undefined
}

/** Of a package that says its licence in a file alone. */
function readLicenseFile(root: string, path: string): string {
  const file = join(root, path, 'LICENSE')
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('MIT License\n') ? 'MIT' : ''
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8'))
}
