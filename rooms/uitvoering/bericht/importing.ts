import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Problem, ProblemName } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { BerichtFacts, Client } from './bericht.ts'
import type { BrokenRule, ElementAt } from './place.ts'

/** A message while it is being stored, with a way to refuse it that names the place in the file. */
export type Import = {
  readonly ctx: Context
  readonly facts: BerichtFacts
  readonly berichtId: Id
  readonly partijId: Id
  refuse(problem: ProblemName, at: ElementAt, fault: BrokenRule): Problem
}

/** A client of the message and who that is in basis. */
export type KnownClient = Client & { readonly persoonId: Id }
