import { zAgbcode } from '@samenhang/kernel/identifiers/agb.ts'
import { zGemeentecode } from '@samenhang/kernel/identifiers/gemeentecode.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zPartijSoort, zRol } from '../shapes.ts'

const byBeheerder = { callers: 'logged-in', kind: 'command', purposes: ['systeem-beheren'] } as const
const zNaam = z.string().trim().min(1).max(200)
const done = z.object({ id: zId })

export const createPartij = operation({
  ...byBeheerder,
  id: 'basis.createPartij',
  route: 'POST /basis/partijen',
  body: z.strictObject({
    /** Of a partij that stands in another tenant already: the same organisation has the same id everywhere. */
    partijId: zId.optional(),
    naam: zNaam,
    soort: zPartijSoort,
    agbcode: zAgbcode.nullable().default(null),
    gemeentecode: zGemeentecode.nullable().default(null),
  }),
  output: z.object({ partijId: zId }),
  permission: 'partij.write',
  audit: 'partij.toegevoegd',
  summary: 'Voegt een organisatie toe.',
})

export const createMedewerker = operation({
  ...byBeheerder,
  id: 'basis.createMedewerker',
  route: 'POST /basis/medewerkers',
  body: z.strictObject({
    /** Of a medewerker who has a login and rollen in another tenant and also acts here: the same id. */
    medewerkerId: zId.optional(),
    partijId: zId,
    naam: zNaam,
    functie: zNaam,
  }),
  output: z.object({ medewerkerId: zId }),
  permission: 'medewerker.write',
  audit: 'medewerker.toegevoegd',
  summary: 'Voegt een medewerker toe; die ziet nog niets, want een rol en een login geeft u apart.',
})

export const setRol = operation({
  ...byBeheerder,
  id: 'basis.setRol',
  route: 'POST /basis/medewerkers/{medewerkerId}/rollen',
  path: z.strictObject({ medewerkerId: zId }),
  body: z
    .strictObject({
      rol: zRol,
      from: zCivilDate,
      to: zCivilDate.nullable(),
      /** Laws on which a consulent decides; without any they see no toewijzing. */
      wetten: z
        .array(z.enum(['wmo', 'jeugdwet']))
        .max(2)
        .default([]),
    })
    .refine((body) => body.rol === 'consulent' || body.wetten.length === 0, {
      path: ['wetten'],
      error: 'Alleen een consulent beslist over een wet.',
    })
    .refine((body) => body.to === null || body.from <= body.to, {
      path: ['to'],
      error: 'Het einde ligt voor het begin.',
    }),
  output: done,
  permission: 'medewerker.write',
  audit: 'rol.gegeven',
  summary: 'Geeft een medewerker een rol in een periode; nooit uzelf.',
})

export const endRol = operation({
  ...byBeheerder,
  id: 'basis.endRol',
  route: 'POST /basis/medewerkers/{medewerkerId}/rollen/{rol}/einde',
  path: z.strictObject({ medewerkerId: zId, rol: zRol }),
  body: z.strictObject({ to: zCivilDate }),
  output: done,
  permission: 'medewerker.write',
  audit: 'rol.beeindigd',
  summary: 'Legt vast tot en met welke dag een medewerker een rol heeft; nooit van uzelf.',
})
