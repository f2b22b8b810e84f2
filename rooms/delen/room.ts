import { fileURLToPath } from 'node:url'
import type { Readers } from '@samenhang/kernel/house.ts'
import type { Trust } from '@samenhang/kernel/logs/verify.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { delenPolicy } from './delen.policy.ts'
import { grantsReader } from './deling/grants.store.ts'
import { offerHandlers } from './deling/offer-handlers.ts'
import { receiveHandlers } from './deling/receive-handlers.ts'
import type { Sources } from './deling/sources.ts'
import { persoonVelden, type Veld } from './deling/veld.ts'
import { delenEnglish } from './english.ts'
import { listInzagenHandler } from './inzage/list-inzagen.ts'
import { noodtoegangHandlers } from './noodtoegang/noodtoegang-handlers.ts'
import { toestemmingHandlers } from './toestemming/toestemming-handlers.ts'
import { toezichtHandlers } from './toezicht/toezicht-handlers.ts'
import { listVerwerkingenHandler } from './verwerking/list-verwerkingen.ts'
import { verzoekHandlers } from './verzoek/verzoek-handlers.ts'

export type { Sources } from './deling/sources.ts'
export type { Veld } from './deling/veld.ts'

/** What this room is given by who puts the house together. */
export type DelenParts = Sources & {
  /** Every operation of the house, for the register; asked for at the first request. */
  readonly operations: () => readonly Operation[]
  /** What the sealed log is checked with. */
  readonly trust: () => Promise<Omit<Trust, 'clock'>>
}

/** Fields of a person that can be shared, and those that rooms after this one add. */
export function withPersoonVelden(others: readonly Veld[]): Veld[] {
  return [...persoonVelden, ...others]
}

/** The reader of grants that the kernel asks in every request. */
export function openGrants({ velden }: Sources, now: () => Date): NonNullable<Readers['grants']> {
  return grantsReader(velden, now)
}

/** Which information is shared, why, and which not; and who looked. */
export function openDelen(parts: DelenParts): Room {
  return {
    name: 'delen',
    english: delenEnglish,
    uses: ['basis'],
    migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
    handlers: [
      listInzagenHandler,
      ...offerHandlers(parts),
      ...receiveHandlers(parts),
      ...verzoekHandlers,
      ...toestemmingHandlers,
      ...noodtoegangHandlers,
      ...toezichtHandlers(parts.trust),
      listVerwerkingenHandler(parts.operations),
    ],
    policy: delenPolicy,
    retention: [
      { table: 'delen.deling', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' },
      { table: 'delen.deling_stap', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' },
      { table: 'delen.niet_gedeeld', years: 20, source: 'Jeugdwet art. 7.3.8 lid 3 (verify)' },
      { table: 'delen.verzoek', years: 5, source: 'AVG art. 5 lid 2; Stcrt. 2019, 38007 (verify)' },
      { table: 'delen.toestemming', years: 20, source: 'AVG art. 7 lid 1; Jeugdwet art. 7.3.8 lid 3 (verify)' },
      { table: 'delen.noodtoegang', years: 5, source: 'Stcrt. 2019, 38007 (verify)' },
    ],
  }
}
