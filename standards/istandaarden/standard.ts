/** The two standards that share one release and one structure. */
export type Standard = 'iwmo' | 'ijw'
