import type { Relation } from '../access/relation.ts'

/** A relation with one person, for tests that say by hand who has to do with whom. */
export const withPersoon = (kind: string, dossierId: string, facts: Relation['facts'] = {}): Relation => ({
  kind,
  dossierId,
  dossierKind: 'persoon',
  facts,
})

/** A huishouden and who is in it today. */
export type TestHuishouden = { readonly id: string; readonly members: readonly string[] }

const withHuishouden = (kind: string, { id }: TestHuishouden): Relation => ({
  kind,
  dossierId: id,
  dossierKind: 'huishouden',
  facts: {},
})

/** Relations of a member of this age: with oneself, the huishouden and everybody else in it. */
export const asMember = (huishouden: TestHuishouden, self: string, leeftijd: number): Relation[] => [
  withPersoon('zelf', self, { leeftijd }),
  withHuishouden('lid', huishouden),
  ...huishouden.members.filter((id) => id !== self).map((id) => withPersoon('huisgenoot', id)),
]

/** Relations of who is involved with the whole huishouden. */
export const asInvolved = (kind: string, huishouden: TestHuishouden): Relation[] => [
  withHuishouden(kind, huishouden),
  ...huishouden.members.map((id) => withPersoon(kind, id)),
]
