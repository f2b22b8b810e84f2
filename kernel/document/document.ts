/** A drawing of one figure: SVG path data in a colour, or a short text, on a grid of its own. */
export type Shape =
  | { readonly path: string; readonly fill?: string; readonly stroke?: string }
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }

/** One part of a document, in reading order. All text is plain: nothing in it is markup. */
export type Block =
  /** Level 2 to 4, as the title of the document is level 1; no level may be left out on the way down. */
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** `caption` names the table; `right` are the numbers of columns with figures, from 0. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly headers: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly right?: readonly number[]
    }
  /** `alt` says what the figure shows; `width` and `height` are the grid of its shapes, `points` how wide it is printed. */
  | {
      readonly kind: 'figure'
      readonly alt: string
      readonly width: number
      readonly height: number
      readonly points?: number
      readonly shapes: readonly Shape[]
    }
  /** Term and value, two by two. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [term: string, value: string])[] }

/** A document to be read: on a screen, on paper, or aloud. */
export type Document = {
  readonly title: string
  readonly language: 'nl' | 'en'
  /** A line at the foot of each page, before the number of the page. */
  readonly footer?: string
  readonly blocks: readonly Block[]
}
