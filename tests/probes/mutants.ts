import type { Sentence } from '../../kernel/access/policy.ts'
import type { House } from '../../kernel/house.ts'
import type { Permission } from '../../kernel/operation/operation.ts'
import { addDays } from '../../kernel/period/civil-date.ts'

/** A fault planted in the rules of a house; the probes over HTTP must meet it. */
export type Mutant = { readonly name: string; readonly plant: (house: House) => House }

type Which = { readonly rol: string; readonly via: string; readonly permission: Permission }

/** Changes the sentences that give this, and fails when there are none: a fault that is not there proves nothing. */
function change(what: string, which: Which, to: (sentence: Sentence) => Sentence[]): Mutant {
  const { rol, via, permission } = which
  return {
    name: `${what}: ${rol} via ${via} to ${permission}`,
    plant: (house) => {
      const meant = (one: Sentence) => one.rol === rol && one.via === via && one.permissions.includes(permission)
      if (!house.sentences.some(meant)) throw new Error(`No sentence lets ${rol} via ${via} ${permission}`)
      return { ...house, sentences: house.sentences.flatMap((one) => (meant(one) ? to(one) : [one])) }
    },
  }
}

const keep = (one: Sentence, permissions: readonly Permission[]) => ({ ...one, permissions })

/** Takes a right away: a wrong denial is a fault as well. */
const removed = (rol: string, via: string, permission: Permission) =>
  change('removed', { rol, via, permission }, (one) => [
    keep(
      one,
      one.permissions.filter((each) => each !== permission),
    ),
  ])

/** Forgets age or scope. */
const unconditional = (rol: string, via: string, permission: Permission) =>
  change('unconditional', { rol, via, permission }, ({ when: _, ...one }) => [one])

/** Gives by role what takes a relation. */
const everywhere = (rol: string, via: string, permission: Permission) =>
  change('everywhere', { rol, via, permission }, (one) => [
    one,
    { rol, via: 'everywhere', purposes: one.purposes, permissions: [permission] },
  ])

/** Gives a right to one more: by the sentence that lets this role do something else. */
const more = (rol: string, via: string, permission: Permission, added: Permission) =>
  change(`more, ${added}`, { rol, via, permission }, (one) => [one, keep(one, [added])])

/** Looks from another relation. */
const through = (rol: string, via: string, permission: Permission, other: string) =>
  change(`through ${other}`, { rol, via, permission }, (one) => [one, { ...keep(one, [permission]), via: other }])

/** Counts relations as of another day: the day after the last, or the day before the first. */
function onDay(name: string, days: number): Mutant {
  return {
    name,
    plant: (house) => ({
      ...house,
      readers: {
        ...house.readers,
        relations: (tx, caller, today) => house.readers.relations(tx, caller, addDays(today, days)),
      },
    }),
  }
}

export const mutants: readonly Mutant[] = [
  unconditional('inwoner', 'gezag', 'zorginhoud.read'),
  unconditional('inwoner', 'gezag', 'toewijzing.read'),
  unconditional('inwoner', 'gezag', 'doel.read'),
  unconditional('inwoner', 'gezag', 'woord.read'),
  unconditional('inwoner', 'zelf', 'euro.read'),
  unconditional('gemachtigde', 'vertegenwoordiging', 'toewijzing.read'),
  unconditional('gemachtigde', 'vertegenwoordiging', 'euro.read'),
  unconditional('gemachtigde', 'vertegenwoordiging', 'doel.read'),
  everywhere('regisseur', 'regisseur', 'huishouden.read'),
  everywhere('regisseur', 'regisseur', 'persoon.read'),
  everywhere('regisseur', 'regisseur', 'toewijzing.read'),
  everywhere('regisseur', 'regisseur', 'geheimadres.read'),
  everywhere('professional', 'behandeling', 'toewijzing.readown'),
  everywhere('professional', 'behandeling', 'doel.readown'),
  everywhere('inwoner', 'lid', 'huishouden.read'),
  more('regisseur', 'regisseur', 'toewijzing.read', 'zorginhoud.read'),
  more('professional', 'behandeling', 'toewijzing.readown', 'toewijzing.read'),
  more('professional', 'behandeling', 'doel.readown', 'doel.read'),
  more('consulent', 'consulent', 'toewijzing.read', 'euro.read'),
  more('inwoner', 'gezag', 'persoon.read', 'adres.read'),
  through('inwoner', 'zelf', 'eigenadres.read', 'huisgenoot'),
  through('inwoner', 'zelf', 'eigenadres.read', 'gezag'),
  removed('inwoner', 'zelf', 'eigenadres.read'),
  more('inwoner', 'huisgenoot', 'persoon.read', 'adres.read'),
  more('verwijzer', 'verwijzer', 'persoon.read', 'adres.read'),
  through('inwoner', 'zelf', 'woord.read', 'huisgenoot'),
  through('inwoner', 'zelf', 'toewijzing.read', 'huisgenoot'),
  through('inwoner', 'zelf', 'euro.read', 'huisgenoot'),
  removed('inwoner', 'zelf', 'woord.write'),
  removed('regisseur', 'regisseur', 'woord.read'),
  removed('professional', 'behandeling', 'zorginhoud.readown'),
  removed('gemachtigde', 'vertegenwoordiging', 'persoon.read'),
  onDay('what ended yesterday still counts', -1),
  onDay('what starts tomorrow counts already', 1),
  {
    name: 'every login acts in every tenant',
    plant: (house) => ({
      ...house,
      readers: {
        ...house.readers,
        caller: async (tx, loginId, today) => {
          const caller = await house.readers.caller(tx, loginId, today)
          const all = ['gemeentea', 'gemeenteb', 'gemeentec'] as const
          return caller && { ...caller, tenants: [caller.tenants[0], ...all.filter((one) => one !== tx.tenant)] }
        },
      },
    }),
  },
]
