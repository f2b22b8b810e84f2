const columns = 257

/** Headers that the import looks at, by position; see the Logisch Ontwerp BRP. */
const headers: Readonly<Record<number, string>> = {
  ...{ 1: '01.01.10', 2: '01.01.20', 28: '02.01.10', 51: '03.01.10', 91: '05.01.10', 104: '05.07.10' },
  ...{ 121: '06.08.10', 140: '07.67.20', 143: '07.70.10', 152: '08.09.10', 156: '08.10.30', 157: '08.11.10' },
  ...{ 159: '08.11.20', 160: '08.11.30', 161: '08.11.40', 162: '08.11.50', 163: '08.11.60', 164: '08.11.70' },
  ...{ 167: '08.12.10', 180: '08.84.10', 186: '09.01.10', 203: '09.84.10', 206: '09.89.10', 218: '11.32.10' },
  ...{ 219: '11.33.10', 226: '11.84.10', 227: '11.85.10', 207: '09.H', 120: '05.H' },
}

/** A file of persoonslijsten with nobody in it: enough to know whether somebody may import. */
export const brpFile = new TextEncoder().encode(
  `${Array.from({ length: columns }, (_, position) => headers[position] ?? `x${position}`).join(';')}\n`,
)
