/**
 * Columns of the file by position, because the published header repeats 06.88.10 and leaves two names empty. Category,
 * group and element as in the Logisch Ontwerp BRP.
 */
export const columnCount = 257

/** Positions whose header is compared, so that a file of another shape is refused before anything is read. */
export const named = {
  anummer: [1, '01.01.10'],
  bsn: [2, '01.01.20'],
  ouder1: [28, '02.01.10'],
  ouder2: [51, '03.01.10'],
  partner: [91, '05.01.10'],
  ontbinding: [104, '05.07.10'],
  overlijden: [121, '06.08.10'],
  opschorting: [140, '07.67.20'],
  geheim: [143, '07.70.10'],
  vanaf: [156, '08.10.30'],
  straat: [157, '08.11.10'],
  huisnummer: [159, '08.11.20'],
  huisletter: [160, '08.11.30'],
  toevoeging: [161, '08.11.40'],
  aanduiding: [162, '08.11.50'],
  postcode: [163, '08.11.60'],
  plaats: [164, '08.11.70'],
  locatie: [167, '08.12.10'],
  adresOnjuist: [180, '08.84.10'],
  kind: [186, '09.01.10'],
  kindOnjuist: [203, '09.84.10'],
  levenloos: [206, '09.89.10'],
  gezag: [218, '11.32.10'],
  curatele: [219, '11.33.10'],
  gezagOnjuist: [226, '11.84.10'],
  gezagVanaf: [227, '11.85.10'],
  kindVervolg: [207, '09.H'],
  partnerVervolg: [120, '05.H'],
} as const satisfies Record<string, readonly [position: number, header: string]>

/** Column that says what the next row holds of a category: its own number for a new entry, 50 more for history. */
export const next = { '05': 120, '09': 207 } as const
export type Repeated = keyof typeof next
