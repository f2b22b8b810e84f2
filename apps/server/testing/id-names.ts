import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'

/** Names under which a contract speaks of an id that is not a person's, by what it is of. */
export const idsOfOthers = {
  huishoudenId: 'huishouden',
  lidId: 'a membership',
  betrokkenheidId: 'an involvement',
  medewerkerId: 'a member of staff',
  partijId: 'an organisation',
  loginId: 'an account',
  bevestigingId: 'what waits for another beheerder',
  gezagId: 'gezag over a child',
  vertegenwoordigingId: 'a vertegenwoordiging',
  woordId: 'eigen woorden',
  woordIds: 'eigen woorden',
  doelId: 'a doel',
  doelIds: 'doelen',
  dientDoel: 'a doel of gemeente or regio',
  dientDoelId: 'a doel of gemeente or regio',
  actieId: 'an actie',
  regisseurId: 'a regisseur of a plan, or a proposal',
  vraagId: 'a question',
  notitieId: 'a note',
  stapId: 'a step with a question',
  kaartId: 'a line of the sociale kaart',
  besluitId: 'a besluit',
  oordeelId: 'a rating',
  partijIds: 'organisations',
  toewijzingId: 'a toewijzing',
  toerekeningId: 'a toerekening',
  berichtId: 'a message',
  inlezingId: 'files that somebody handed in together',
  prestatieId: 'a line of a declaratie',
  declaratieId: 'a declaratie',
  pseudoniem: 'nobody: random, and no table that leads to a person is readable',
  gesprekId: 'a gesprek',
  stellingId: 'a stelling',
  stellingIds: 'stellingen',
  metStellingId: 'a stelling',
  samengevoegdMet: 'a stelling',
  behalve: 'stellingen',
  stemId: 'a vote, chosen by who sends it',
  bewaard: 'votes',
  deelnemerId: 'somebody who takes part without a name',
  antwoordId: 'an answer to a stelling',
  ideeId: 'an idee',
  bijeenkomstId: 'a meeting',
  delingId: 'a deling',
  verzoekId: 'a verzoek',
  toestemmingId: 'a toestemming',
  noodtoegangId: 'a noodtoegang',
  ontvangerId: 'who receives a deling: staff or an organisation',
  aangebodenDoor: 'who shares: staff',
  beslotenDoor: 'who decided: staff',
  door: 'who answered or judged: staff',
  tweedeId: 'the colleague who hears of a noodtoegang',
  activityId: 'a version of a processing activity',
  kenmerk: 'nobody: the random reference under which a person stands in the log',
  kenmerken: 'nobody: random references of the log',
  jobId: 'a job',
  recordId: 'something laid down in the koers or around afspraken',
  afspraakId: 'an afspraak',
  contractId: 'a contract',
  inspanningId: 'an inspanning of a partij',
  gemeenteId: 'an organisation',
  aanbiederId: 'an organisation',
  schaalbesluitId: 'a schaalbesluit',
  themaId: 'a thema',
  taakId: 'a taak',
  taakIds: 'taken',
  opgaveId: 'an opgave',
  inbrengId: 'inbreng of a partij',
  inbrengIds: 'inbreng of partijen',
  feitId: 'a feit',
  gelijkenisId: 'a likeness of inbreng',
  verschilId: 'a difference',
  standpuntId: 'a standpunt of a partij',
  sluitAanBijId: 'a standpunt of a partij',
  beleidId: 'beleid of a partij',
  bronId: 'a stelling or feit',
  gevraagd: 'organisations',
  id: 'a node of the draad, or what a command just made or ended; never a person',
} as const

/** Names of all properties in the contracts of these operations that hold an id. */
export function listIdNames(operations: readonly Operation[]): string[] {
  const names = new Set<string>()
  for (const { path, query, body, output } of operations) {
    for (const [schema, io] of [
      [path, 'input'],
      [query, 'input'],
      [body, 'input'],
      [output, 'output'],
    ] as const) {
      collect(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), '', names)
    }
  }
  return [...names].toSorted()
}

function collect(schema: unknown, name: string, into: Set<string>): void {
  if (schema === null || typeof schema !== 'object') return
  const one = schema as Record<string, unknown>
  if (one.format === 'uuid') into.add(name)
  for (const [key, value] of Object.entries(one)) {
    if (key === 'properties') {
      for (const [property, inner] of Object.entries(value as object)) {
        collect(inner, property === 'v' ? name : property, into)
      }
    } else if (Array.isArray(value)) for (const inner of value) collect(inner, name, into)
    else collect(value, name, into)
  }
}
