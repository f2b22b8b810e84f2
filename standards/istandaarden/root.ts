import { berichtName, type Kind, namespaces, tables } from './berichten.ts'
import type { Standard } from './standard.ts'
import { shorten } from './xml.ts'
import { XmlFault } from './xmlfault.ts'

/** Which message a file holds; its root element says so by namespace. */
export type Root = { standard: Standard; kind: Kind; namespaces: { bericht: string; basis: string } }

const roots = new Map<string, Root>(
  (['iwmo', 'ijw'] as const).flatMap((standard) =>
    kinds().map((kind) => {
      const spaces = namespaces(standard, kind)
      return [spaces.bericht, { standard, kind, namespaces: spaces }] as const
    }),
  ),
)

/**
 * The message that the root element announces.
 * @throws XmlFault when it is no message, or one of another kind or release
 */
export function findRoot(name: string, namespace: string, offset: number): Root {
  const root = roots.get(namespace)
  if (root && name === 'Bericht') return root
  throw new XmlFault(
    'structuur',
    root ? `Het hoofdelement heet ${shorten(name)}; verwacht wordt Bericht.` : explain(name, namespace),
    offset,
  )
}

function explain(name: string, namespace: string): string {
  const match = /^http:\/\/www\.istandaarden\.nl\/(iwmo|ijw)\/([0-9]_[0-9])\/(?:wmo|jw)([0-9]{3})\/schema$/.exec(
    namespace,
  )
  if (!match)
    return `Dit is geen bericht van iWmo of iJw 3.2: het hoofdelement is ${shorten(name)} in namespace "${shorten(namespace)}".`
  const [, standard = '', release = '', kind = ''] = match
  if (release !== '3_2') return `Dit bericht is van ${standard} ${release.replace('_', '.')}; alleen 3.2 wordt gelezen.`
  return `Bericht ${kind} van ${standard} wordt niet gelezen; wel ${kinds()
    .map((known) => berichtName(standard as Standard, known))
    .join(', ')}.`
}

function kinds(): Kind[] {
  return Object.keys(tables).map((key) => Number(key) as Kind)
}
