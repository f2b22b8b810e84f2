/**
 * A dated reason why this caller may have to do with a dossier: betrokkenheid, gezag, vertegenwoordiging or being that
 * person. Never a role: the same role without a relation sees nothing.
 */
export type Relation = {
  /** For instance `regisseur`, `behandeling`, `zelf`, `gezag`. */
  readonly kind: string
  /** The persoon or huishouden that it gives a reason for. */
  readonly dossierId: string
  readonly dossierKind: 'persoon' | 'huishouden'
  /** Facts that a policy sentence may ask about, such as the age of a child or the scope of a gemachtigde. */
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>
}
