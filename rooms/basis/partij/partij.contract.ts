import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zAgbcode } from '@samenhang/kernel/identifiers/agb.ts'
import { zGemeentecode } from '@samenhang/kernel/identifiers/gemeentecode.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { type OutputOf, operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zPeriod } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'
import { zLogin, zWaits } from '../login/login.contract.ts'
import { everyPurpose } from '../purpose/purpose-names.ts'
import { zMedewerker, zPartijSoort, zRol } from '../shapes.ts'

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

export const changePartij = operation({
  ...byBeheerder,
  id: 'basis.changePartij',
  route: 'PUT /basis/partijen/{partijId}',
  path: z.strictObject({ partijId: zId }),
  body: z.strictObject({
    naam: zNaam,
    soort: zPartijSoort,
    agbcode: zAgbcode.nullable(),
    gemeentecode: zGemeentecode.nullable(),
  }),
  output: z.object({ partijId: zId }),
  permission: 'partij.write',
  audit: 'partij.gewijzigd',
  summary: 'Wijzigt naam, soort en nummers van een organisatie.',
})

export const endPartij = operation({
  ...byBeheerder,
  id: 'basis.endPartij',
  route: 'POST /basis/partijen/{partijId}/einde',
  path: z.strictObject({ partijId: zId }),
  body: z.strictObject({ to: zCivilDate }),
  output: done,
  permission: 'partij.write',
  audit: 'partij.beeindigd',
  summary: 'Legt vast tot en met welke dag een organisatie meedoet; er werkt dan niemand meer.',
})

/** @see BIO2 5.18 (verify): rights are reviewed and end with the work */
export const getMedewerker = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'basis.getMedewerker',
  route: 'GET /basis/medewerkers/{medewerkerId}',
  path: z.strictObject({ medewerkerId: zId }),
  output: zMedewerker.omit({ rollen: true }).extend({
    tenant: z.string(),
    rollen: z.array(z.object({ rol: zRol, period: zPeriod })),
    logins: zSeen(z.array(zLogin)),
    abilities: zAbilities,
  }),
  permission: 'medewerker.read',
  purposes: everyPurpose,
  audit: 'medewerker.gelezen',
  summary: 'Toont een medewerker met de rollen en hun dagen; de beheerder ziet ook de logins.',
})

export type Medewerker = OutputOf<typeof getMedewerker>

export const endMedewerker = operation({
  ...byBeheerder,
  id: 'basis.endMedewerker',
  route: 'POST /basis/medewerkers/{medewerkerId}/einde',
  path: z.strictObject({ medewerkerId: zId }),
  body: z.strictObject({ to: zCivilDate }),
  output: done,
  permission: 'medewerker.write',
  audit: 'medewerker.beeindigd',
  summary: 'Legt de laatste werkdag vast; daarna opent geen login meer iets. Nooit van uzelf.',
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
  output: done.extend({ waits: zWaits }),
  permission: 'medewerker.write',
  audit: 'rol.gegeven',
  summary: 'Geeft een medewerker een rol in een periode; wat vier ogen vraagt, wacht op een andere beheerder.',
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
