import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExportNamedDeclaration, type Expression, parseSync, type Span, Visitor } from 'oxc-parser'

/** What the rules need to know of one TypeScript file. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string
  lines: number
  imports: Import[]
  exports: Named[]
  /** Lines of `export * from`. */
  exportsAll: number[]
  /** Lines of `export default`. */
  exportsDefault: number[]
  /** Every string and piece of a template. */
  texts: Named[]
  /** Reads of the clock or of chance that were not passed in. */
  impure: Named[]
  /** The strings of a property `uses: [...]`, by which a room names the rooms that it uses. */
  uses: string[]
}

export interface Named {
  name: string
  line: number
}

export interface Import extends Named {
  /** `import type`, or a type in `import('...').T`: gone when the program runs. */
  typeOnly: boolean
}

/** @throws Error when the file does not parse: a file that is not read would pass every rule */
export function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`)
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index)
  const at = (node: Span) => 1 + starts.filter((start) => start < node.start).length
  const found: SourceFile = {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: [],
    exports: [],
    exportsAll: [],
    exportsDefault: [],
    texts: [],
    impure: [],
    uses: [],
  }
  const addImport = (source: Expression, typeOnly: boolean) => {
    const name = textOf(source)
    if (name === undefined) throw new Error(`${path}:${at(source)} imports something that is not a plain string`)
    found.imports.push({ name, typeOnly, line: at(source) })
  }

  new Visitor({
    ImportDeclaration: (node) => addImport(node.source, node.importKind === 'type'),
    ImportExpression: (node) => addImport(node.source, false),
    TSImportType: (node) => addImport(node.source, true),
    ExportAllDeclaration(node) {
      addImport(node.source, node.exportKind === 'type')
      found.exportsAll.push(at(node))
    },
    ExportNamedDeclaration(node) {
      if (node.source) addImport(node.source, node.exportKind === 'type')
      found.exports.push(...exportedNames(node).map((name) => ({ name, line: at(node) })))
    },
    ExportDefaultDeclaration: (node) => void found.exportsDefault.push(at(node)),
    Literal(node) {
      if (typeof node.value === 'string') found.texts.push({ name: node.value, line: at(node) })
    },
    TemplateElement: (node) => void found.texts.push({ name: node.value.raw, line: at(node) }),
    CallExpression(node) {
      const name = text.slice(node.callee.start, node.callee.end)
      if (
        /^(globalThis\.)?(Date|Date\.now|Math\.random|performance\.now|crypto\.(randomUUID|getRandomValues))$/.test(
          name,
        )
      ) {
        found.impure.push({ name: `${name}()`, line: at(node) })
      }
    },
    NewExpression(node) {
      if (textOfIdentifier(node.callee) === 'Date' && node.arguments.length === 0) {
        found.impure.push({ name: 'new Date()', line: at(node) })
      }
    },
    Property(node) {
      if (textOfIdentifier(node.key) !== 'uses' || node.value.type !== 'ArrayExpression') return
      for (const element of node.value.elements) if (element) found.uses.push(textOf(element) ?? '')
    },
  }).visit(program)
  return found
}

function exportedNames(node: ExportNamedDeclaration): string[] {
  const declared = node.declaration
  const names = node.specifiers.map(({ exported }) => textOf(exported) ?? textOfIdentifier(exported))
  if (declared?.type === 'VariableDeclaration') {
    names.push(...declared.declarations.map(({ id }) => textOfIdentifier(id)))
  } else if (declared && 'id' in declared && declared.id) {
    names.push(textOfIdentifier(declared.id))
  }
  return names.filter((name) => name !== undefined)
}

function textOf(node: { type: string }): string | undefined {
  return node.type === 'Literal' && 'value' in node && typeof node.value === 'string' ? node.value : undefined
}

function textOfIdentifier(node: { type: string }): string | undefined {
  return node.type === 'Identifier' && 'name' in node && typeof node.name === 'string' ? node.name : undefined
}
