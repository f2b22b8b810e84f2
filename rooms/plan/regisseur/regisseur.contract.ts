import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zPeriod } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'
import { planPurposes } from '../purpose-names.ts'

const zReden = z.string().trim().min(5).max(500)

/** Who is, was or is asked to be regisseur of a plan. */
export const zRegisseur = z.object({
  regisseurId: zId,
  huishoudenId: zId,
  medewerkerId: zId,
  reden: z.string(),
  voorgesteldOp: zCivilDate,
  /** From when it was proposed. */
  vanaf: zCivilDate,
  /** The medewerker said yes, or no. */
  aanvaardOp: zSeen(zCivilDate),
  geweigerdOp: zSeen(zCivilDate),
  /** Somebody of the family said yes: themselves, in a talk, or on paper. */
  akkoordOp: zSeen(zCivilDate),
  akkoordHoe: zSeen(z.enum(['zelf', 'gesprek', 'papier'])),
  /** Empty as long as it is a proposal. */
  period: zSeen(zPeriod),
  /** `regisseur.accept`: the caller is asked. `regisseur.agree`: may say yes for the family. `regisseur.write`: start. */
  abilities: zAbilities,
})
export type Regisseur = z.infer<typeof zRegisseur>

/** That there is none, said aloud; `uiterlijk` is the day by which the family hears who it becomes. */
export const zZonderRegisseur = z.object({ vanaf: zCivilDate, uiterlijk: zCivilDate, reden: z.string() })
export type ZonderRegisseur = z.infer<typeof zZonderRegisseur>

const inHuishouden = z.strictObject({ huishoudenId: zId })
const ofRegisseur = z.strictObject({ regisseurId: zId })
const read = {
  callers: 'logged-in',
  kind: 'query',
  permission: 'regisseur.read',
  purposes: planPurposes,
  audit: 'regisseur.gelezen',
} as const
const change = { callers: 'logged-in', kind: 'command', output: ofRegisseur } as const
const coordinate = ['ondersteuning-coordineren', 'toegang-beoordelen'] as const

export const getRegisseur = operation({
  ...read,
  id: 'plan.getRegisseur',
  route: 'GET /plan/huishoudens/{huishoudenId}/regisseur',
  path: inHuishouden,
  output: z.object({
    /** Who it is today. Empty: nobody yet, or nobody any more. */
    nu: zSeen(zRegisseur),
    /** Why there is none today, and by when there is. */
    zonder: zSeen(zZonderRegisseur),
    /** Proposals that wait for somebody. */
    voorstellen: z.array(zRegisseur),
    eerder: z.array(zRegisseur),
    /** `regisseur.write`: propose somebody, hand over, or say that there is none. */
    abilities: zAbilities,
  }),
  summary: 'Toont wie het plan van een huishouden bij elkaar houdt, wie gevraagd is en wie het eerder was.',
})

/** For who is asked: by itself this shows no person and opens no huishouden. */
export const listVoorstellen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'plan.listVoorstellen',
  route: 'GET /plan/regisseurs/voorstellen',
  output: z.object({ items: z.array(zRegisseur.extend({ tenant: z.string(), huishoudenNaam: z.string() })) }),
  permission: 'regisseur.accept',
  purposes: ['ondersteuning-coordineren'],
  audit: 'regisseur.gelezen',
  summary: 'Toont de huishoudens waarvan u gevraagd bent regisseur te worden.',
})

export const proposeRegisseur = operation({
  ...change,
  id: 'plan.proposeRegisseur',
  route: 'POST /plan/huishoudens/{huishoudenId}/regisseur',
  path: inHuishouden,
  body: z.strictObject({ medewerkerId: zId, vanaf: zCivilDate, reden: zReden }),
  permission: 'regisseur.write',
  purposes: coordinate,
  audit: 'regisseur.voorgesteld',
  summary: 'Vraagt iemand regisseur van een plan te worden; dat gaat in als die en het gezin ja zeggen.',
})

export const acceptRegisseur = operation({
  ...change,
  id: 'plan.acceptRegisseur',
  route: 'POST /plan/regisseurs/{regisseurId}/aanvaarding',
  path: ofRegisseur,
  body: z.strictObject({ aanvaard: z.boolean() }),
  permission: 'regisseur.accept',
  purposes: ['ondersteuning-coordineren'],
  audit: 'regisseur.aanvaard',
  summary: 'Zegt ja of nee tegen de vraag regisseur te worden.',
})

/** The family says yes; who has no login says it in a talk or on paper, and the regisseur or consulent notes it. */
export const agreeRegisseur = operation({
  ...change,
  id: 'plan.agreeRegisseur',
  route: 'POST /plan/regisseurs/{regisseurId}/akkoord',
  path: ofRegisseur,
  body: z.strictObject({ persoonId: zId, hoe: z.enum(['zelf', 'gesprek', 'papier']) }),
  permission: 'regisseur.agree',
  purposes: ['eigen-dossier', ...coordinate],
  audit: 'regisseur.akkoord',
  summary: 'Legt vast dat iemand van het gezin ja zegt tegen een nieuwe regisseur.',
})

/** Ends the one before on the day before, so that there is no day with two or with none; also its access. */
export const startRegisseur = operation({
  ...change,
  id: 'plan.startRegisseur',
  route: 'POST /plan/regisseurs/{regisseurId}/begin',
  path: ofRegisseur,
  permission: 'regisseur.write',
  purposes: coordinate,
  audit: 'regisseur.begonnen',
  summary: 'Draagt het plan over aan wie ja zei; de toegang van de vorige regisseur eindigt de dag ervoor.',
})

/** The only way to have no regisseur: with the reason and the day by which there is one. */
export const stopRegisseur = operation({
  ...change,
  id: 'plan.stopRegisseur',
  route: 'POST /plan/huishoudens/{huishoudenId}/zonder-regisseur',
  path: inHuishouden,
  body: z
    .strictObject({ vanaf: zCivilDate, uiterlijk: zCivilDate, reden: zReden })
    .refine(({ vanaf, uiterlijk }) => vanaf <= uiterlijk, {
      path: ['uiterlijk'],
      error: 'Het einde ligt voor het begin.',
    }),
  output: inHuishouden,
  permission: 'regisseur.write',
  purposes: coordinate,
  audit: 'regisseur.ontbreekt',
  summary:
    'Legt vast dat een plan nog geen of geen regisseur meer heeft, waarom, en wanneer het gezin hoort wie het wordt.',
})
