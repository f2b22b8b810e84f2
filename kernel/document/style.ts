/** One way of writing: font, size and height of a line in points, colour. */
export type Style = {
  readonly font: 'regular' | 'bold'
  readonly size: number
  readonly line: number
  readonly colour: string
}

const ink = '#1f2933'

/** Everything that is written looks like one of these. */
export const styles = {
  title: { font: 'bold', size: 22, line: 28, colour: ink },
  heading2: { font: 'bold', size: 16, line: 21, colour: ink },
  heading3: { font: 'bold', size: 13, line: 18, colour: ink },
  heading4: { font: 'bold', size: 11, line: 15, colour: ink },
  text: { font: 'regular', size: 11, line: 15, colour: ink },
  strong: { font: 'bold', size: 11, line: 15, colour: ink },
  cell: { font: 'regular', size: 9.5, line: 13, colour: ink },
  header: { font: 'bold', size: 9.5, line: 13, colour: ink },
  foot: { font: 'regular', size: 9, line: 12, colour: '#52606d' },
} as const satisfies Record<string, Style>

/** A4 in points, and what stays white around it; the foot stands in the white. */
export const page = { width: 595.28, height: 841.89, margin: 62, bottom: 72 } as const

/** Rules and backgrounds, never the only sign of anything. */
export const rule = '#b8c2cc'
export const shade = '#eef1f4'
