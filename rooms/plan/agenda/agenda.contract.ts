import { zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zTermijn } from '../vraag/vraag.contract.ts'

/** Something that is due, or that waits for somebody. Never what the help is about. */
export const zAgendapunt = z.object({
  tenant: z.string(),
  /** What it is about: a huishouden or, for what belongs to one question, a person. */
  huishoudenId: zSeen(zId),
  persoonId: zSeen(zId),
  soort: z.enum(['actie', 'zonder eigenaar', 'termijn', 'overdracht', 'zonder regisseur']),
  /** In the words of the family, or the name of the term. */
  titel: z.string(),
  /** Last day; empty when nobody named one. */
  wanneer: zSeen(zCivilDate),
  /** Since when it is so. */
  sinds: zSeen(zCivilDate),
  /** For whom it waits. */
  wachtOp: z.enum(['u', 'gezin', 'collega', 'niemand']),
  /** Who that colleague is. */
  medewerkerId: zSeen(zId),
  stand: z.enum(['te laat', 'stuk', 'wacht', 'loopt']),
  /** For a term: how its last day came about. */
  termijn: zSeen(zTermijn),
})
export type Agendapunt = z.infer<typeof zAgendapunt>

export const listAgenda = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'plan.listAgenda',
  route: 'GET /plan/agenda',
  output: z.object({
    items: z.array(zAgendapunt),
    /** Who looks after this list while the caller is away, today or later. */
    vervanging: z.array(z.object({ medewerkerId: zId, from: zCivilDate, to: zCivilDate })),
  }),
  permission: 'agenda.read',
  purposes: ['ondersteuning-coordineren', 'toegang-beoordelen'],
  audit: 'agenda.gelezen',
  summary: 'Toont wat er aankomt en wat op wie wacht, in alle plannen waar u aan werkt.',
})

/** The sight that comes with it ends by itself on the last day. */
export const startVervanging = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'plan.startVervanging',
  route: 'POST /plan/vervangingen',
  body: z
    .strictObject({ medewerkerId: zId, from: zCivilDate, to: zCivilDate })
    .refine(({ from, to }) => from <= to, { path: ['to'], error: 'Het einde ligt voor het begin.' }),
  output: z.strictObject({ huishoudens: z.int() }),
  permission: 'vervanging.write',
  purposes: ['ondersteuning-coordineren'],
  audit: 'vervanging.begonnen',
  summary: 'Laat een collega in een periode op uw plannen passen; daarna ziet die ze niet meer.',
})

/** What does not hold together in a plan, by the checks of the house. @see testPlan */
export const zBevinding = z.object({
  toets: z.enum(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R11', 'R12', 'R28']),
  at: z.array(z.object({ soort: z.string(), id: z.string() })),
  from: zSeen(zCivilDate),
  hersteller: z.enum(['regisseur', 'plangroep', 'partij', 'gemeente', 'consulent', 'archivaris']),
})
export type Gevonden = z.infer<typeof zBevinding>

export const listBevindingen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'plan.listBevindingen',
  route: 'GET /plan/huishoudens/{huishoudenId}/bevindingen',
  path: z.strictObject({ huishoudenId: zId }),
  output: z.object({ items: z.array(zBevinding) }),
  permission: 'bevinding.read',
  purposes: ['ondersteuning-coordineren'],
  audit: 'bevinding.gelezen',
  summary: 'Toont wat in een plan nog niet klopt, sinds wanneer, en wie het kan herstellen.',
})
