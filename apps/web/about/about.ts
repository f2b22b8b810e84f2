import type { Lang } from '@samenhang/ui/format.ts'

/** One page of plain text about this service. */
export type About = { title: string; lead: string; parts: readonly AboutPart[] }

/** A heading with its sentences, and a list when there is one. */
export type AboutPart = { title: string; text?: readonly string[]; list?: readonly string[] }

/** The same page in both languages. */
export type AboutTexts = Record<Lang, About>
