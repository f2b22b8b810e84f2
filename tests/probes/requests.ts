import { uuidOf } from '../../apps/server/testing/facts.ts'
import { homeOf, personenOf } from '../../apps/server/testing/room-rows.ts'
import type { ArgumentsOf } from '../../kernel/client/client.ts'
import type { Operation } from '../../kernel/operation/operation.ts'
import * as basis from '../../rooms/basis/contract.ts'
import * as budget from '../../rooms/budget/contract.ts'
import * as plan from '../../rooms/plan/contract.ts'
import * as uitvoering from '../../rooms/uitvoering/contract.ts'
import type { Item, Role } from '../oracle/world.ts'
import { find, type MarkedWorld } from './marked-world.ts'

/** One request of the product. */
export type Ask = { readonly operation: Operation; readonly args: ArgumentsOf<Operation> }

/** What the product has that would show an item. */
export type Asks = {
  /** Show the item when it may be seen; a canary in one of these is a value. */
  readonly showing: readonly Ask[]
  /** Show other things around it, where it may stand as well. */
  readonly around: readonly Ask[]
  /** True when an answer tells that the item is there without saying what it says. */
  readonly tellsWithheld: (answer: never) => boolean
}

/** Where the other records hang that an item is reached by; those of an item that is nowhere are nowhere too. */
export function asksFor(world: MarkedWorld, item: Item, role: Role | 'inwoner'): Asks {
  const id = uuidOf(item.id)
  const here = { ...world, memberships: world.memberships.filter((one) => one.tenant === item.tenant) }
  const inHome = (person: string | undefined) => ({ huishoudenId: person ? homeOf(here, person) : id })
  const ofPersoon = (person: string | undefined) => ({ persoonId: person ? uuidOf(person) : id })
  const never = () => false

  switch (item.kind) {
    case 'huishouden':
      return {
        showing: [ask(basis.getHuishouden, { path: { huishoudenId: id } })],
        around: [ask(basis.listHuishoudens, {}), ask(plan.listDoelen, { path: { huishoudenId: id } })],
        tellsWithheld: never,
      }
    case 'naam': {
      const member = find(world.memberships, item)
      const path = { huishoudenId: member ? uuidOf(member.household) : id }
      return {
        showing: [ask(basis.getHuishouden, { path }), ask(basis.getPersoon, { path: ofPersoon(member?.person) })],
        around: [ask(plan.listEigenWoorden, { path }), ask(budget.listDraden, { path })],
        tellsWithheld: never,
      }
    }
    case 'adres':
    case 'geheim-adres': {
      const person = find(world.addresses, item)?.person
      const path = ofPersoon(person)
      // A secret address stands on no page; its owner asks for it apart.
      const apart = item.kind === 'geheim-adres' && role === 'inwoner' ? [ask(basis.getEigenAdres, { path })] : []
      return {
        showing: [ask(basis.getPersoon, { path }), ...apart],
        around: [ask(basis.getHuishouden, { path: inHome(person) })],
        tellsWithheld: (answer: { adres?: { k: string } }) => answer.adres?.k === 'withheld',
      }
    }
    case 'woorden': {
      const owner = find(world.woorden, item)?.owner
      const path = inHome(owner)
      return {
        showing: [ask(plan.listEigenWoorden, { path })],
        around: [
          ask(budget.listDraden, { path }),
          ask(plan.listDoelen, { path }),
          ask(budget.getDraad, { path: { soort: 'eigen-woord', id }, query: ofPersoon(owner) }),
        ],
        tellsWithheld: (answer: { items: { woordId: string; woorden: { k: string } }[] }) =>
          answer.items?.some((one) => one.woordId === id && one.woorden.k === 'withheld'),
      }
    }
    case 'doel': {
      const doel = find(world.doelen, item)
      const of = doel?.of
      const path = of?.kind === 'household' ? { huishoudenId: uuidOf(of.id) } : inHome(of?.id)
      const [somebody] = doel ? personenOf(here, doel) : []
      const person = { persoonId: somebody ?? id }
      return {
        showing: [ask(plan.listDoelen, { path }), ask(plan.listDoelenOfPersoon, { path: person })],
        around: [
          ask(budget.listDraden, { path }),
          ask(budget.getBudget, { path }),
          ask(budget.getDraad, { path: { soort: 'doel', id }, query: person }),
        ],
        tellsWithheld: never,
      }
    }
    case 'toewijzing':
    case 'zorginhoud': {
      const person = find(world.toewijzingen, item)?.person
      const path = inHome(person)
      return {
        showing: [ask(uitvoering.getToewijzing, { path: { toewijzingId: id } })],
        around: [
          ask(uitvoering.listToewijzingen, { query: ofPersoon(person) }),
          ask(uitvoering.listToewijzingen, { query: path }),
          ask(budget.listDraden, { path }),
        ],
        tellsWithheld: (answer: { inhoud?: { k: string } }) => answer.inhoud?.k === 'withheld',
      }
    }
    case 'euro': {
      const euro = find(world.euros, item)
      const person = euro && find(world.toewijzingen, { tenant: item.tenant, id: euro.toewijzing })?.person
      const path = inHome(person)
      const office = role === 'financieel' || role === 'accountant' || role === 'contractmanager'
      return {
        showing: office
          ? [ask(uitvoering.listDeclaraties, {})]
          : [ask(uitvoering.listPrestaties, { query: ofPersoon(person) })],
        around: [
          ask(uitvoering.listPrestaties, { query: path }),
          ask(budget.getBudget, { path }),
          ask(budget.getBudgetOfPersoon, { path: ofPersoon(person) }),
          ask(budget.exportBudget, { path }),
          ask(budget.listDraden, { path }),
        ],
        tellsWithheld: never,
      }
    }
  }
}

/** The only request that gives somebody else's secret address: one person at a time, with a reason that is kept. */
export function askGeheimAdres(world: MarkedWorld, item: Item): Ask {
  const person = find(world.addresses, item)?.person ?? item.id
  return ask(basis.getGeheimAdres, { path: { persoonId: uuidOf(person) }, body: { reden: 'Voor de proef nodig.' } })
}

function ask<O extends Operation>(operation: O, args: ArgumentsOf<O>): Ask {
  return { operation, args } as unknown as Ask
}

/** Purpose under which somebody in a role asks for something about a person; none where only one can fit. */
export function purposeOf(role: Role | 'inwoner', { purposes }: Operation): string | undefined {
  const own = { regisseur: 'ondersteuning-coordineren', consulent: 'toegang-beoordelen' }[role as string]
  return own && purposes.includes(own) ? own : undefined
}
