/** Parts of a name as the BRP keeps them. */
export type Naam = {
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string
}

/** Full name: `Sanne van der Voorbeeld`. */
export function fullName({ voornamen, voorvoegsel, geslachtsnaam }: Naam): string {
  const family = voorvoegsel?.endsWith("'") ? `${voorvoegsel}${geslachtsnaam}` : [voorvoegsel, geslachtsnaam]
  return [voornamen, family]
    .flat()
    .filter((part) => part)
    .join(' ')
}
