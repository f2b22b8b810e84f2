/** In which forms a table can be taken along; a `z.enum(tableFormats)` in the query of a download. */
export const tableFormats = ['csv', 'xlsx'] as const

/** Media types of these, for `media` of the operation. */
export const tableMedia = [
  'text/csv; charset=utf-8',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const
