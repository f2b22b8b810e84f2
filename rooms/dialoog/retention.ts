const gesprek = 'Selectielijst gemeenten 2020, participation (verify); without names from the start'
const tables = [
  'gesprek',
  'stelling',
  'moderatie',
  'stem',
  'voorrang',
  'breed_gedragen',
  'antwoord',
  'idee',
  'steun',
  'bijeenkomst',
  'stemvel',
  'notitie',
]

/** Codes and roles of who took part go first; the votes stay as numbers that can be recomputed. */
export const retention = [
  ...tables.map((table) => ({ table: `dialoog.${table}`, years: 10, source: gesprek })),
  {
    table: 'dialoog.deelnemer',
    years: 1,
    source: 'AVG art. 5 lid 1 e: as long as somebody may come back for the answers',
  },
  { table: 'dialoog.uitsluiting', years: 1, source: 'AVG art. 5 lid 1 e: with the deelnemer that it is about' },
]
