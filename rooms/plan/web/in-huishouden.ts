/** What a part of the page of a huishouden is given: which one, where, and who belong to it. */
export type InHuishouden = {
  huishoudenId: string
  tenant: string
  leden: readonly { persoonId: string; naam: string }[]
}

/** Name of a member, as far as this reader knows who it is. */
export function nameOf(leden: InHuishouden['leden'], persoonId: string | null): string | undefined {
  return leden.find((lid) => lid.persoonId === persoonId)?.naam
}
