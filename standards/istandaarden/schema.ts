import type { SimpleTypeName, SimpleValue } from './simpletypes.ts'
import type { Standard } from './standard.ts'

/** An element with text. */
export type Value<T extends SimpleTypeName = SimpleTypeName> = { readonly kind: 'value'; readonly type: T }

/** An element whose text the standard prescribes: read and checked, absent from the typed message. */
export type Fixed = {
  readonly kind: 'fixed'
  readonly type: SimpleTypeName
  readonly rule: string
  readonly text: Readonly<Record<Standard, string>>
}

/** Elements in prescribed order. `basis` says that they live in the namespace of the basisschema. */
export type Group<M extends Elements = Elements> = {
  readonly kind: 'group'
  readonly basis: boolean
  readonly elements: M
}

/** An element that holds nothing but one or more elements `name`; typed as an array. */
export type List<G = unknown> = { readonly kind: 'list'; readonly name: string; readonly of: G }

/** What an element may hold; `optional` means that it may be absent. */
export type Element = (Value | Fixed | Group | List<Group>) & { readonly optional?: true }

/** Elements by name; the order of the keys is the order in the message. */
export type Elements = { readonly [name: string]: Element }

/** The TypeScript shape of a table: names start small, amounts and numbers are integers, lists are arrays. */
export type ShapeOf<E> =
  E extends Value<infer T>
    ? SimpleValue<T>
    : E extends List<infer G>
      ? ShapeOf<G>[]
      : E extends Group<infer M>
        ? Flat<
            { [K in keyof M as M[K] extends Fixed | Optional ? never : Small<K>]: ShapeOf<M[K]> } & {
              [K in keyof M as M[K] extends Optional ? Small<K> : never]?: ShapeOf<M[K]>
            }
          >
        : never
type Optional = { readonly optional: true }
type Small<K> = K extends string ? Uncapitalize<K> : never
type Flat<T> = { [K in keyof T]: T[K] }

/** The property name of an element: `Bsn` becomes `bsn`. */
export const propertyName = (element: string): string => element.charAt(0).toLowerCase() + element.slice(1)

export const value = <T extends SimpleTypeName>(type: T): Value<T> => ({ kind: 'value', type })

export const fixed = (type: SimpleTypeName, rule: string, text: string | Record<Standard, string>): Fixed => ({
  kind: 'fixed',
  type,
  rule,
  text: typeof text === 'string' ? { iwmo: text, ijw: text } : text,
})

/** A class of one message kind (*berichtklasse*). */
export const group = <M extends Elements>(elements: M): Group<M> => ({ kind: 'group', basis: false, elements })

/** A composed data type (*CDT*) of the basisschema. */
export const datatype = <M extends Elements>(elements: M): Group<M> => ({ kind: 'group', basis: true, elements })

export const list = <G extends Group>(name: string, of: G): List<G> => ({ kind: 'list', name, of })

export const optional = <E extends Element>(element: E): E & Optional => ({ ...element, optional: true })
