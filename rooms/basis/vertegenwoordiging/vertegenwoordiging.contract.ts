import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { toegangPurposes } from '../purpose/purpose-names.ts'
import { zGezagSoort, zVertegenwoordigingScope, zVertegenwoordigingSoort } from '../shapes.ts'

const byBetrokkene = { callers: 'logged-in', kind: 'command', purposes: toegangPurposes } as const
const ofPersoon = z.strictObject({ persoonId: zId })
const done = z.object({ id: zId })
const zBewijs = z.string().trim().min(5).max(500)
const during = { from: zCivilDate, to: zCivilDate.nullable() }
const inOrder = (body: { from: string; to: string | null }) => body.to === null || body.from <= body.to
const notInOrder = { path: ['to'], error: 'Het einde ligt voor het begin.' }

/** Whom a caller may name as gezaghouder or vertegenwoordiger: never by an id alone, see `addGezag`. */
export const listBekenden = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'basis.listBekenden',
  route: 'GET /basis/personen/{persoonId}/bekenden',
  path: ofPersoon,
  output: z.object({
    items: z.array(z.object({ persoonId: zId, naam: z.string(), geboortedatum: z.string().nullable() })),
  }),
  permission: 'gezag.write',
  purposes: toegangPurposes,
  audit: 'persoon.gelezen',
  summary: 'Toont wie bij deze persoon in het huishouden horen en wie u vandaag vond.',
})

/** @see https://wetten.overheid.nl/BWBR0035362 (Wmo 2015 art. 1.1.1: vertegenwoordiger) */
export const addVertegenwoordiging = operation({
  ...byBetrokkene,
  id: 'basis.addVertegenwoordiging',
  route: 'POST /basis/personen/{persoonId}/vertegenwoordigingen',
  path: ofPersoon,
  body: z
    .strictObject({
      vertegenwoordiger: ofPersoon,
      soort: zVertegenwoordigingSoort,
      scope: z.array(zVertegenwoordigingScope).min(1),
      ...during,
      bewijs: zBewijs,
    })
    .refine(inOrder, notInOrder),
  output: done,
  permission: 'vertegenwoordiging.write',
  audit: 'vertegenwoordiging.toegevoegd',
  summary: 'Legt vast wie voor een persoon mag handelen, waarin, hoe lang en volgens welk bewijs.',
})

export const endVertegenwoordiging = operation({
  ...byBetrokkene,
  id: 'basis.endVertegenwoordiging',
  route: 'POST /basis/personen/{persoonId}/vertegenwoordigingen/{vertegenwoordigingId}/einde',
  path: ofPersoon.extend({ vertegenwoordigingId: zId }),
  body: z.strictObject({ to: zCivilDate }),
  output: done,
  permission: 'vertegenwoordiging.write',
  audit: 'vertegenwoordiging.beeindigd',
  summary: 'Legt vast tot en met welke dag iemand voor een persoon mag handelen.',
})

/** @see https://wetten.overheid.nl/BWBR0002656 (BW 1:245) */
export const addGezag = operation({
  ...byBetrokkene,
  id: 'basis.addGezag',
  route: 'POST /basis/personen/{persoonId}/gezag',
  path: ofPersoon,
  body: z
    .strictObject({
      houder: z.union([ofPersoon, z.strictObject({ partijId: zId })]),
      soort: zGezagSoort,
      ...during,
      bron: zBewijs,
    })
    .refine(inOrder, notInOrder)
    .refine((body) => 'persoonId' in body.houder || body.soort !== 'ouderlijk gezag', {
      path: ['soort'],
      error: 'Ouderlijk gezag heeft een ouder, geen organisatie.',
    }),
  output: done,
  permission: 'gezag.write',
  audit: 'gezag.toegevoegd',
  summary: 'Legt vast wie gezag heeft over een kind, hoe lang en volgens welke bron.',
})

export const endGezag = operation({
  ...byBetrokkene,
  id: 'basis.endGezag',
  route: 'POST /basis/personen/{persoonId}/gezag/{gezagId}/einde',
  path: ofPersoon.extend({ gezagId: zId }),
  body: z.strictObject({ to: zCivilDate }),
  output: done,
  permission: 'gezag.write',
  audit: 'gezag.beeindigd',
  summary: 'Legt vast tot en met welke dag iemand gezag heeft over een kind.',
})
