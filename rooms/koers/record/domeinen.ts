/** Domains that a thema can be in; those beside the sociaal domein stand here in their own right. */
export const domeinen = [
  'jeugd',
  'wmo',
  'participatie',
  'schulden',
  'sociale basis',
  'onderwijs',
  'bibliotheek',
  'wonen',
  'werk',
  'zvw',
  'wlz',
  'veiligheid',
] as const
