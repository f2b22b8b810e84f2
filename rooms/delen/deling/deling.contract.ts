import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zPeriod } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'
import { offerPurposes, receivePurposes } from '../purpose-names.ts'

const ofPersoon = z.strictObject({ persoonId: zId })
const ofDeling = z.strictObject({ persoonId: zId, delingId: zId })
const zReden = z.string().trim().min(5).max(1000)

/** `verlopen` follows from the period, `geschorst` from an open objection; the others were said by somebody. */
export const zDelingStatus = z.enum([
  'aangeboden',
  'aanvaard',
  'afgewezen',
  'afgerond',
  'ingetrokken',
  'verlopen',
  'geschorst',
])

/** What the receiver reads, in the order of the fields; also what the preview shows. */
export const zInhoud = z.strictObject({
  velden: z.array(z.strictObject({ veld: z.string(), regels: z.array(z.string()) })),
  bericht: z.string().nullable(),
})
export type Inhoud = z.infer<typeof zInhoud>

const zOntvanger = z.union([
  z.strictObject({ medewerkerId: zId }),
  z.strictObject({ partijId: zId, rol: z.string().max(40).nullable().default(null) }),
])

const zShown = z.strictObject({
  velden: z.array(z.string().max(40)).min(1).max(20),
  /** What is given along in words, such as school hours. */
  bericht: z.string().trim().min(1).max(2000).nullable().default(null),
})

/** `medewerkerId` is null for what a resident did. */
const zStap = z.object({
  stap: z.string(),
  reden: z.string().nullable(),
  medewerkerId: zId.nullable(),
  op: z.iso.datetime(),
})

export const zDeling = z.object({
  tenant: z.string(),
  delingId: zId,
  persoonId: zId,
  velden: z.array(z.string()),
  /** A medewerker or an organisation; `rol` narrows the organisation. */
  ontvangerId: zId,
  ontvangerRol: z.string().nullable(),
  purpose: z.string(),
  /** Title of the doel of the plan that it is for, or the legal step. */
  waarvoor: z.string(),
  doelId: zId.nullable(),
  legalBasis: z.object({ id: z.string(), law: z.string(), article: z.string() }),
  noodzaak: z.string(),
  period: zPeriod,
  geinformeerdOp: zCivilDate,
  geinformeerdHoe: z.string(),
  aangebodenDoor: zId,
  aangebodenOp: z.iso.datetime(),
  status: zDelingStatus,
  uitkomst: z.string().nullable(),
  stappen: z.array(zStap),
  abilities: zAbilities,
})
export type Deling = z.infer<typeof zDeling>

const share = { callers: 'logged-in', permission: 'deling.write', purposes: offerPurposes, path: ofPersoon } as const
const receive = { callers: 'logged-in', permission: 'deling.receive', purposes: receivePurposes } as const
const done = z.object({ delingId: zId })

export const listDeelbaar = operation({
  ...share,
  kind: 'query',
  id: 'delen.listDeelbaar',
  route: 'GET /delen/personen/{persoonId}/deelbaar',
  output: z.object({
    persoonId: zId,
    velden: z.array(z.object({ veld: z.string(), mag: z.boolean() })),
    doelen: z.array(z.object({ doelId: zId, titel: z.string() })),
    /** With `inWerking` false a basis is known and cannot be used. */
    legalBases: z.array(
      z.object({
        id: z.string(),
        law: z.string(),
        article: z.string(),
        inWerking: z.boolean(),
        sinds: zCivilDate.nullable(),
      }),
    ),
    purposes: z.array(z.object({ purpose: z.string(), description: z.string() })),
  }),
  audit: 'deling.voorbereid',
  summary: 'Toont wat u over een persoon kunt delen, voor welke doelen en op welke legalBases.',
})

export const previewDeling = operation({
  ...share,
  kind: 'query',
  id: 'delen.previewDeling',
  route: 'POST /delen/personen/{persoonId}/voorbeeld',
  body: zShown,
  output: z.object({ persoonId: zId, inhoud: zInhoud, niet: z.array(z.string()), gezien: z.string() }),
  audit: 'deling.voorbereid',
  summary: 'Toont precies wat de ander zal lezen, en wat niet.',
})

export const createDeling = operation({
  ...share,
  kind: 'command',
  id: 'delen.createDeling',
  route: 'POST /delen/personen/{persoonId}/delingen',
  body: zShown
    .extend({
      ontvanger: zOntvanger,
      /** For what the receiver will read it. */
      purpose: z.enum(receivePurposes),
      doelId: zId.nullable().default(null),
      /** The legal step that it is for, when it is for no doel. */
      stap: z.string().trim().max(200).nullable().default(null),
      legalBasis: z.string().max(60),
      noodzaak: zReden,
      period: z.strictObject({ from: zCivilDate, to: zCivilDate }),
      geinformeerdOp: zCivilDate,
      geinformeerdHoe: z.string().trim().min(3).max(200),
      /** As the preview gave it. */
      gezien: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .refine((body) => body.period.from <= body.period.to, {
      path: ['period', 'to'],
      error: 'Het einde ligt voor het begin.',
    }),
  output: done,
  audit: 'deling.aangeboden',
  summary: 'Biedt gegevens van een persoon aan, met doel, grondslag, noodzaak en termijn.',
})

export const declineDeling = operation({
  ...share,
  kind: 'command',
  id: 'delen.declineDeling',
  route: 'POST /delen/personen/{persoonId}/niet-gedeeld',
  body: z.strictObject({
    wat: z.string().trim().min(3).max(300),
    gevraagdDoor: z.string().trim().min(3).max(200),
    reden: zReden,
  }),
  output: z.object({ id: zId }),
  audit: 'deling.geweigerd',
  summary: 'Legt vast dat u iets niet deelt, en waarom.',
})

export const listDelingen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'delen.listDelingen',
  route: 'GET /delen/personen/{persoonId}/delingen',
  path: ofPersoon,
  output: z.object({
    items: z.array(zDeling),
    nietGedeeld: z.array(
      z.object({
        id: zId,
        persoonId: zId,
        wat: z.string(),
        gevraagdDoor: z.string(),
        reden: z.string(),
        beslotenDoor: zId,
        beslotenOp: z.iso.datetime(),
      }),
    ),
    abilities: zAbilities,
  }),
  permission: 'deling.read',
  purposes: ['eigen-dossier', ...offerPurposes],
  audit: 'deling.gelezen',
  summary: 'Toont wat er van een persoon is gedeeld, met wie en waarom, en wat niet.',
})

/** What was offered to the caller or to the organisation; what stands in it opens with `readDeling`. */
export const listOntvangen = operation({
  ...receive,
  kind: 'query',
  id: 'delen.listOntvangen',
  route: 'GET /delen/ontvangen',
  output: z.object({ items: z.array(zDeling) }),
  audit: 'deling.gelezen',
  summary: 'Toont wat anderen met u of uw organisatie delen.',
})

export const readDeling = operation({
  ...receive,
  kind: 'query',
  id: 'delen.readDeling',
  route: 'GET /delen/personen/{persoonId}/delingen/{delingId}/inhoud',
  path: ofDeling,
  output: z.object({ persoonId: zId, inhoud: zInhoud }),
  audit: 'deling.gelezen',
  summary: 'Toont de gegevens die met u zijn gedeeld, zolang dat duurt.',
})

const answer = { ...receive, kind: 'command', path: ofDeling, output: done } as const

export const acceptDeling = operation({
  ...answer,
  id: 'delen.acceptDeling',
  route: 'POST /delen/personen/{persoonId}/delingen/{delingId}/aanvaard',
  audit: 'deling.aanvaard',
  summary: 'Aanvaardt een deling; u mag de gegevens daarna lezen en niet verder delen.',
})

export const rejectDeling = operation({
  ...answer,
  id: 'delen.rejectDeling',
  route: 'POST /delen/personen/{persoonId}/delingen/{delingId}/afgewezen',
  body: z.strictObject({ reden: zReden }),
  audit: 'deling.afgewezen',
  summary: 'Wijst een deling af, met de reden.',
})

export const finishDeling = operation({
  ...answer,
  id: 'delen.finishDeling',
  route: 'POST /delen/personen/{persoonId}/delingen/{delingId}/afgerond',
  body: z.strictObject({ uitkomst: zReden }),
  audit: 'deling.afgerond',
  summary: 'Rondt een deling af en zegt wat ervan kwam.',
})

export const revokeDeling = operation({
  ...share,
  kind: 'command',
  path: ofDeling,
  id: 'delen.revokeDeling',
  route: 'POST /delen/personen/{persoonId}/delingen/{delingId}/ingetrokken',
  body: z.strictObject({ reden: zReden }),
  output: done,
  audit: 'deling.ingetrokken',
  summary: 'Trekt een deling in; de ander kan vanaf het volgende verzoek niets meer lezen.',
})
