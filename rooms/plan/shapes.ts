import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** The sentence of a resident, as it was said. Nobody edits it; the owner shares, withholds or withdraws it. */
export const zEigenWoord = z.object({
  tenant: z.string(),
  woordId: zId,
  /** Who said it. */
  persoonId: zId,
  /** Withheld when the owner does not share it with this reader; that it exists is known through a doel. */
  woorden: zSeen(z.string()),
  /** Who wrote it down: the person, then `medewerkerId` is null, or the regisseur to whom it was said. Withheld with the words. */
  opgeschrevenDoor: zSeen(z.object({ zelf: z.boolean(), medewerkerId: zId.nullable() })),
  gezegdOp: zSeen(zCivilDate),
  /** May the regisseur see it? Only told to who sees the words. */
  gedeeld: zSeen(z.boolean()),
  /** Only the owner still sees what was withdrawn. */
  ingetrokkenOp: zSeen(zCivilDate),
  /** Doelen that this reader sees and that came from these words. */
  doelIds: z.array(zId),
  /** `woord.write`: may this reader share, withhold and withdraw it? */
  abilities: zAbilities,
})
export type EigenWoord = z.infer<typeof zEigenWoord>

/** What a huishouden, or one person in it, wants to reach; the title is in the words of the family. */
export const zDoel = z.object({
  tenant: z.string(),
  doelId: zId,
  titel: z.string(),
  /** `huishouden` is a joint doel, `persoon` belongs to the first of `personen`. */
  niveau: z.enum(['huishouden', 'persoon']),
  /** Whom the doel is about, as far as this reader may know of them. */
  personen: z.array(z.object({ persoonId: zId })),
  vastgesteldOp: zCivilDate,
  /** At most one of the two is a value: reached, or ended without being reached. */
  bereiktOp: zSeen(zCivilDate),
  beeindigdOp: zSeen(zCivilDate),
  /** The doel of the gemeente or regio that it serves. */
  dientDoel: zSeen(zId),
  /** Partijen that take part. */
  deelnemers: z.array(z.object({ partijId: zId })),
  /** `persoonId` is null when this reader has nothing to do with who said it. */
  woorden: z.array(
    zEigenWoord.pick({ woordId: true, woorden: true, gezegdOp: true }).extend({ persoonId: zId.nullable() }),
  ),
  /** Why there are no eigen woorden behind it. */
  zonderWoorden: zSeen(z.string()),
  /** `doel.write`: may this reader link and end it? */
  abilities: zAbilities,
})
export type Doel = z.infer<typeof zDoel>
