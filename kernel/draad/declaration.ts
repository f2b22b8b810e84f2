/**
 * What a room adds to the draad: which of its rows are nodes, and which schakels between nodes it makes. The SQL of
 * each takes `$1` tenant and `$2` dossier ids, runs under the reader's own row security, and so returns only what this
 * reader may see; a schakel whose other end does not come back is withheld.
 */
export type DraadDeclaration = {
  readonly knopen: readonly KnoopDeclaration[]
  readonly schakels: readonly SchakelDeclaration[]
}

export type KnoopDeclaration = {
  /** Word of the node, for instance `eigen-woorden`, `doel`, `toewijzing`. */
  readonly soort: string
  /** Selects `id uuid, dossier_id uuid, label text, cents bigint`. */
  readonly select: string
}

export type SchakelDeclaration = {
  readonly van: string
  readonly naar: string
  /** Selects `van_id uuid, naar_id uuid`. */
  readonly select: string
  /** A node of this soort without this schakel is a broken thread. */
  readonly expectedAt: 'van' | 'naar' | 'both'
  /** Who can make the missing schakel: the permission that it takes. */
  readonly mendedBy: `${string}.${string}`
}
