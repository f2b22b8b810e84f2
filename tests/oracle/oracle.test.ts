import { expect, test } from 'vitest'
import { household } from './fixture.ts'
import type { Answer } from './oracle.ts'
import { expected, toewijzingFields } from './oracle.ts'
import type { Caller, Id, Item, ItemKind } from './world.ts'

const world = household()
const today = world.today

/** `b/who` acts in gemeente-b, everybody else in gemeente-a. */
function callerNamed(who: string): Caller {
  const [tenant, id] = who.startsWith('b/') ? ['gemeente-b', who.slice(2)] : ['gemeente-a', who]
  return { kind: world.staff.some((s) => s.id === id) ? 'staff' : 'inwoner', tenant, id }
}
const itemOf = (kind: ItemKind, id: Id): Item => ({ tenant: 'gemeente-a', kind, id })

type Case = readonly [who: string, kind: ItemKind, id: Id, when: string, expected: Answer, why: string]
const cases: readonly Case[] = [
  // resident, adult
  ['moeder', 'huishouden', 'h1', today, 'value', 'resident: own household'],
  ['moeder', 'naam', 'l-vader', today, 'value', "resident, others' tasks: names, roles"],
  ['moeder', 'doel', 'd-moeder', today, 'value', 'resident, goals: own'],
  ['moeder', 'doel', 'd-samen', today, 'value', 'resident, goals: joint'],
  ['moeder', 'doel', 'd-vader', today, 'absent', "resident, goals: own + joint, so not the partner's own"],
  ['moeder', 'toewijzing', 't-moeder', today, 'value', 'resident, decisions: own'],
  ['moeder', 'zorginhoud', 't-moeder', today, 'value', 'resident, care content: own'],
  ['moeder', 'euro', 'e-moeder', today, 'value', 'resident, euros: own plan'],
  ['moeder', 'toewijzing', 't-vader', today, 'absent', 'resident, decisions: own'],
  ['moeder', 'zorginhoud', 't-vader', today, 'absent', "resident, care content: not partner's"],
  ['moeder', 'euro', 'e-vader', today, 'absent', "a line would reveal the partner's decision"],
  ['moeder', 'woorden', 'w-eigen', today, 'value', 'own words'],
  ['vader', 'woorden', 'w-gedeeld', today, 'absent', 'words shared with the regisseur, not with a housemate'],
  ['moeder', 'geheim-adres', 'a-moeder', today, 'value', 'own address'],
  ['vader', 'geheim-adres', 'a-moeder', today, 'withheld', 'security 3 (5): secret address blocks; the name is known'],
  ['moeder', 'adres', 'a-vader', today, 'withheld', 'the same answer for an ordinary address of a housemate'],
  ['moeder', 'adres', 'a-moeder', today, 'absent', 'no ordinary address exists'],
  ['buur', 'huishouden', 'h1', today, 'absent', 'no relation'],
  ['buur', 'naam', 'l-moeder', today, 'absent', 'no relation'],
  ['buur', 'adres', 'a-vader', today, 'absent', 'no relation'],
  ['oma', 'naam', 'l-vader', '2026-11-17', 'value', 'last day in the household'],
  ['oma', 'naam', 'l-vader', today, 'absent', 'moved out: period'],
  ['oma', 'doel', 'd-samen', today, 'absent', 'moved out: joint goals no more'],
  ['moeder', 'naam', 'l-oma', today, 'absent', 'moved out: no housemate any more'],

  // child 12-15 / 16+, on the birthday and the day before
  ['kind', 'doel', 'd-kind', '2026-11-17', 'absent', 'child of 11: no row'],
  ['kind', 'zorginhoud', 't-kind', '2026-11-17', 'absent', 'child of 11: no row'],
  ['kind', 'doel', 'd-kind', '2026-11-18', 'value', 'child of 12, goals: own'],
  ['kind', 'zorginhoud', 't-kind', '2026-11-18', 'value', 'child from 12 may inspect (section 3)'],
  ['kind', 'toewijzing', 't-kind', '2030-11-17', 'value', 'child of 15, decisions: own'],
  ['kind', 'zorginhoud', 't-kind', '2030-11-18', 'value', 'child of 16, care content: own'],
  ['kind', 'zorginhoud', 't-kind', '2031-11-18', 'value', 'child of 17, care content: own'],
  ['kind', 'toewijzing', 't-kind', '2032-11-17', 'value', 'last day of 17, decisions: own'],
  ['kind', 'naam', 'l-moeder', today, 'value', "child, others' tasks: yes"],
  ['kind', 'woorden', 'w-kind', today, 'value', 'own words'],
  ['kind', 'toewijzing', 't-broer', today, 'absent', "child, decisions: own, not a brother's"],
  ['kind', 'doel', 'd-samen', '2032-11-17', 'absent', 'child of 17, goals: own, joint is not named'],
  ['kind', 'doel', 'd-samen', '2032-11-18', 'value', 'adult of 18, goals: joint'],
  ['kind', 'euro', 'e-kind', '2031-11-18', 'absent', 'child of 17, euros: -'],
  ['kind', 'euro', 'e-kind', '2032-11-17', 'absent', 'last day of 17, euros: -'],
  ['kind', 'euro', 'e-kind', '2032-11-18', 'value', 'adult of 18, euros: own plan'],

  // parent with authority
  ['moeder', 'zorginhoud', 't-kind', '2026-11-17', 'value', 'parent, care content: child of 11'],
  ['moeder', 'zorginhoud', 't-kind', '2026-11-18', 'withheld', 'parent, care content: 12-15 limited'],
  ['moeder', 'zorginhoud', 't-kind', '2030-11-17', 'withheld', 'parent, care content: still 15'],
  ['moeder', 'zorginhoud', 't-kind', '2030-11-18', 'absent', 'parents with authority until 16 (section 3)'],
  ['moeder', 'toewijzing', 't-kind', '2030-11-17', 'value', 'parent, decisions: child of 15'],
  ['moeder', 'toewijzing', 't-kind', '2030-11-18', 'absent', 'child of 16: no parent'],
  ['moeder', 'doel', 'd-kind', '2030-11-17', 'value', 'parent, goals: child <16'],
  ['moeder', 'doel', 'd-kind', '2031-11-18', 'absent', 'child of 17: no parent'],
  ['moeder', 'euro', 'e-kind', today, 'value', 'parent, euros: plan'],
  ['moeder', 'woorden', 'w-kind', '2026-11-17', 'absent', 'words are of their owner'],
  ['vader', 'toewijzing', 't-broer', '2026-11-17', 'value', 'last day of gezag'],
  ['vader', 'toewijzing', 't-broer', '2026-11-18', 'absent', 'gezag ended; living together is not gezag'],
  ['vader', 'doel', 'd-kind', today, 'absent', 'parent of the household without gezag'],
  ['ex', 'zorginhoud', 't-broer', today, 'value', 'parent outside the household, child of 9'],
  ['ex', 'doel', 'd-kind', today, 'value', 'parent outside the household, child <16'],
  ['ex', 'doel', 'd-samen', today, 'absent', "joint goals are the household's, rights of others"],
  ['ex', 'naam', 'l-kind', today, 'value', 'own child'],
  ['ex', 'naam', 'l-moeder', today, 'absent', "rights of the child's housemates"],
  ['ex', 'geheim-adres', 'a-kind', today, 'withheld', 'secret address, never; the child is known'],
  ['ex', 'adres', 'a-broer', today, 'withheld', 'the same answer for an ordinary address: no telling which'],
  ['ex', 'geheim-adres', 'a-moeder', today, 'absent', 'secret address, never; the ex-partner is not shown'],
  ['ex', 'toewijzing', 't-moeder', today, 'absent', 'gezag is over the child'],

  // gemachtigde
  ['gem-breed', 'doel', 'd-moeder', today, 'value', 'gemachtigde, goals: in scope'],
  ['gem-breed', 'toewijzing', 't-moeder', today, 'value', 'gemachtigde, decisions: in scope'],
  ['gem-breed', 'zorginhoud', 't-moeder', today, 'withheld', 'gemachtigde, care content: only if in scope'],
  ['gem-zorg', 'zorginhoud', 't-moeder', today, 'value', 'gemachtigde, care content: in scope'],
  ['gem-zorg', 'euro', 'e-moeder', today, 'absent', 'gemachtigde, euros: not in scope'],
  ['gem-zorg', 'woorden', 'w-eigen', today, 'value', 'words in scope'],
  ['gem-breed', 'woorden', 'w-gedeeld', today, 'absent', 'words not in scope'],
  ['gem-zorg', 'naam', 'l-vader', today, 'absent', "others' tasks: goals not in scope"],
  ['gem-breed', 'naam', 'l-vader', today, 'value', "others' tasks: goals in scope"],
  ['gem-geld', 'euro', 'e-moeder', today, 'value', 'bewindvoerder: money only (section 1)'],
  ['gem-geld', 'toewijzing', 't-moeder', today, 'absent', 'scope is checked per action'],
  ['gem-inhoud', 'zorginhoud', 't-moeder', today, 'absent', 'content of a decision that is out of scope'],
  ['gem-breed', 'geheim-adres', 'a-moeder', today, 'withheld', 'no scope opens an address'],
  ['gem-breed', 'toewijzing', 't-kind', today, 'absent', 'represents the mother, not her gezag'],
  ['gem-oud', 'doel', 'd-moeder', '2026-11-17', 'value', 'last day of the machtiging'],
  ['gem-oud', 'doel', 'd-moeder', '2026-11-18', 'absent', 'machtiging expired'],
  ['gem-oud', 'zorginhoud', 't-moeder', today, 'absent', 'machtiging expired'],
  ['gem-oud', 'huishouden', 'h1', today, 'absent', 'machtiging expired'],
  ['gem-vandaag', 'doel', 'd-samen', today, 'value', 'last day counts; joint goals of the represented'],
  ['gem-kind', 'doel', 'd-kind', today, 'absent', 'a minor is represented by gezag'],

  ['broer', 'doel', 'd-moeder', today, 'absent', 'a child of 9 is no caller, whatever it was granted'],

  // regisseur
  ['reg', 'huishouden', 'h1', today, 'value', 'regisseur: own caseload'],
  ['reg', 'naam', 'l-broer', today, 'value', "regisseur, others' tasks: yes"],
  ['reg', 'doel', 'd-vader', today, 'value', 'regisseur, goals: all'],
  ['reg', 'doel', 'd-samen-2', today, 'value', 'regisseur, goals: all'],
  ['reg', 'toewijzing', 't-vader', today, 'value', 'regisseur, decisions: existence, period'],
  ['reg', 'zorginhoud', 't-vader', today, 'withheld', 'regisseur, care content: NO'],
  ['reg', 'euro', 'e-vader', today, 'value', 'regisseur, euros: plan lines'],
  ['reg', 'woorden', 'w-gedeeld', today, 'value', 'shared with the regisseur'],
  ['reg', 'woorden', 'w-eigen', today, 'absent', 'not shared'],
  ['reg', 'adres', 'a-vader', today, 'value', 'coordinates'],
  ['reg', 'geheim-adres', 'a-moeder', today, 'withheld', 'security 3 (5): secret address'],
  ['reg', 'doel', 'd-oma', today, 'absent', 'no such record'],
  ['reg', 'naam', 'l-oma', today, 'absent', 'moved out'],
  ['reg-buiten', 'huishouden', 'h1', today, 'absent', 'same role, other involvement: sees nothing'],
  ['reg-gisteren', 'doel', 'd-samen', '2026-11-17', 'value', 'R17: last day allowed'],
  ['reg-gisteren', 'doel', 'd-samen', '2026-11-18', 'absent', 'R17: next day not'],
  ['reg-vandaag', 'toewijzing', 't-moeder', '2026-11-18', 'value', 'R17: last day allowed'],
  ['reg-vandaag', 'zorginhoud', 't-moeder', '2026-11-19', 'absent', 'R17: next day not even that it exists'],
  ['reg-morgen', 'naam', 'l-kind', '2026-11-18', 'absent', 'starts tomorrow'],
  ['reg-morgen', 'naam', 'l-kind', '2026-11-19', 'value', 'started'],
  ['reg-kind', 'doel', 'd-samen', today, 'absent', 'involved with the child only'],

  // wijkteam colleague: if involved
  ['reg-buiten', 'doel', 'd-samen', today, 'absent', 'colleague of the regisseur, not involved as one'],

  // provider professional
  ['prof', 'zorginhoud', 't-kind', today, 'value', 'professional, care content: own discipline'],
  ['prof', 'zorginhoud', 't-kind-2', today, 'absent', "other provider's content"],
  ['prof', 'toewijzing', 't-kind-2', today, 'absent', 'professional, decisions: own toewijzing'],
  ['prof', 'euro', 'e-kind', today, 'value', 'professional, euros: own lines'],
  ['prof', 'euro', 'e-kind-2', today, 'absent', 'professional, euros: own lines'],
  ['prof', 'zorginhoud', 't-broer', today, 'absent', 'own provider, not involved with this child'],
  ['prof', 'doel', 'd-kind', today, 'value', 'professional, goals: own'],
  ['prof', 'doel', 'd-samen', today, 'value', 'professional, goals: agreed joint'],
  ['prof', 'doel', 'd-samen-2', today, 'absent', 'joint goal without this provider'],
  ['prof-thuis', 'doel', 'd-samen', today, 'value', 'professional of the household, goals: agreed joint'],
  ['prof-opa', 'doel', 'd-samen', today, 'absent', 'joint goal agreed before the client came'],
  ['prof-opa', 'naam', 'l-moeder', today, 'absent', 'has no part in the joint goal'],
  ['prof-oma', 'doel', 'd-samen', '2026-11-17', 'value', 'joint goal of a client on the last day in the household'],
  ['prof-oma', 'doel', 'd-samen', today, 'absent', 'the client left: joint goals no more'],
  ['prof', 'naam', 'l-moeder', today, 'value', "others' tasks: names, roles, works on a joint goal"],
  ['prof-2', 'naam', 'l-vader', today, 'absent', 'works on no joint goal'],
  ['prof-2', 'naam', 'l-moeder', today, 'value', 'own client'],
  ['prof', 'woorden', 'w-kind', today, 'absent', 'words are shared with the regisseur alone'],
  ['prof', 'geheim-adres', 'a-kind', today, 'withheld', 'secret address'],
  ['prof', 'toewijzing', 't-kind', '2026-12-31', 'value', 'R17: last day allowed'],
  ['prof', 'toewijzing', 't-kind', '2027-01-01', 'absent', 'R17: next day not'],
  ['prof-buiten', 'toewijzing', 't-kind', today, 'absent', 'same role, same provider, not involved'],

  // consulent
  ['cons', 'toewijzing', 't-kind', today, 'value', 'consulent, decisions: own law'],
  ['cons', 'zorginhoud', 't-kind-2', today, 'value', 'consulent, care content: what the step needs'],
  ['cons', 'euro', 'e-kind', today, 'value', 'consulent, euros: own law'],
  ['cons', 'toewijzing', 't-broer', today, 'absent', 'own law, other person'],
  ['cons', 'naam', 'l-moeder', today, 'absent', "consulent, others' tasks: -"],
  ['cons', 'doel', 'd-kind', today, 'value', 'consulent, goals: what the step needs'],
  ['cons', 'doel', 'd-samen', today, 'absent', 'joint goals span laws'],
  ['cons-wmo', 'adres', 'a-moeder', today, 'absent', 'no ordinary address exists'],
  ['cons-wmo', 'geheim-adres', 'a-moeder', today, 'withheld', 'secret address'],
  ['cons-pw', 'toewijzing', 't-moeder', today, 'absent', 'involved with this person, other law'],
  ['cons-pw', 'zorginhoud', 't-moeder', today, 'absent', 'other law'],
  ['cons-pw', 'euro', 'e-moeder', today, 'absent', 'other law'],
  ['cons-wmo', 'toewijzing', 't-kind', today, 'absent', 'other law, other person'],

  // contract, finance
  ['contract', 'toewijzing', 't-kind', today, 'value', 'contract, decisions: number, product, period'],
  ['contract', 'euro', 'e-kind', today, 'value', 'contract, euros: yes'],
  ['contract', 'zorginhoud', 't-kind', today, 'absent', 'contract, care content: -'],
  ['contract', 'naam', 'l-kind', today, 'absent', 'pseudonymised'],
  ['contract', 'huishouden', 'h1', today, 'absent', 'pseudonymised'],
  ['contract-b', 'euro', 'e-kind', today, 'absent', 'other gemeente'],
  ['financieel', 'euro', 'e-moeder', today, 'value', 'finance, euros: yes'],
  ['financieel', 'doel', 'd-moeder', today, 'absent', 'finance, goals: -'],

  // accountant
  ['accountant', 'toewijzing', 't-moeder', today, 'value', 'accountant, decisions: sample; last day'],
  ['accountant', 'euro', 'e-moeder', today, 'value', 'accountant, euros of the sample'],
  ['accountant', 'zorginhoud', 't-moeder', today, 'withheld', 'accountant, care content: -'],
  ['accountant', 'toewijzing', 't-kind', today, 'absent', 'not in the sample'],
  ['accountant', 'euro', 'e-kind', today, 'absent', 'not in the sample'],
  ['accountant', 'naam', 'l-moeder', today, 'absent', "accountant, others' tasks: -"],
  ['accountant', 'toewijzing', 't-moeder', '2026-11-19', 'absent', 'time-boxed'],

  // toezichthouder
  ['toezicht', 'zorginhoud', 't-kind', today, 'value', 'toezichthouder: on investigation basis'],
  ['toezicht', 'doel', 'd-samen', today, 'value', 'toezichthouder: on investigation basis'],
  ['toezicht', 'woorden', 'w-gedeeld', today, 'absent', 'words have no cell'],
  ['toezicht-buiten', 'zorginhoud', 't-kind', today, 'absent', 'no investigation'],

  // never personal, no content, no row
  ['raadslid', 'huishouden', 'h1', today, 'absent', 'council: never personal, even with an involvement on paper'],
  ['raadslid', 'euro', 'e-kind', today, 'absent', 'council, euros: aggregated'],
  ['bestuurder', 'toewijzing', 't-kind', today, 'absent', 'board: never personal'],
  ['beleid', 'naam', 'l-kind', today, 'absent', 'no row'],
  ['directeur', 'zorginhoud', 't-kind', today, 'absent', 'no row'],
  ['verwijzer', 'naam', 'l-kind', today, 'absent', 'no row'],
  ['fg', 'doel', 'd-kind', today, 'absent', 'FG: access log, no content'],
  ['fg', 'euro', 'e-kind', today, 'absent', 'FG: access log, no content'],
  ['beheerder', 'naam', 'l-kind', today, 'absent', 'administrator: no content by role'],
  ['beheerder', 'zorginhoud', 't-kind', today, 'absent', 'administrator: no content by role'],

  // another gemeente with equal ids
  ['b/moeder', 'naam', 'l-moeder', today, 'absent', 'same person id, other tenant'],
  ['b/moeder', 'huishouden', 'h1', today, 'absent', 'same household id, other tenant'],
  ['b/ex', 'toewijzing', 't-broer', today, 'absent', 'gezag in the other tenant'],
  ['b/reg', 'huishouden', 'h1', today, 'absent', 'acts in another tenant'],

  // nobody
  ['niemand', 'huishouden', 'h1', today, 'absent', 'unknown caller'],
]

test.each(cases)('%s asks %s %s on %s: %s (%s)', (who, kind, id, when, answer) => {
  expect(expected(world, callerNamed(who), when, itemOf(kind, id))).toBe(answer)
})

test('staff who do not act in a tenant get nothing there, whatever its records say', () => {
  const asked: Item = { tenant: 'gemeente-b', kind: 'huishouden', id: 'h1' }
  const inB = world.involvements.map((i) => ({ ...i, tenant: 'gemeente-b' }))
  const caller: Caller = { kind: 'staff', tenant: 'gemeente-b', id: 'reg' }
  expect(expected({ ...world, involvements: inB }, caller, today, asked)).toBe('absent')
})

test.each([
  ['ex', 'toewijzing', 't-broer', 'gezag'],
  ['gem-breed', 'doel', 'd-moeder', 'representations'],
  ['reg', 'doel', 'd-samen', 'involvements'],
  ['vader', 'doel', 'd-samen', 'memberships'],
] as const)('%s sees %s %s by the %s of this tenant, not by equal ids in another', (who, kind, id, key) => {
  const moved = { ...world, [key]: world[key].map((relation) => ({ ...relation, tenant: 'gemeente-b' })) }
  expect(expected(world, callerNamed(who), today, itemOf(kind, id))).toBe('value')
  expect(expected(moved, callerNamed(who), today, itemOf(kind, id))).toBe('absent')
})

test('involvement with a household opens no person whose id is equal', () => {
  const involvements = world.involvements.map((i) => ({ ...i, dossier: { kind: 'household', id: 'moeder' } as const }))
  const asked = itemOf('toewijzing', 't-moeder')
  expect(expected({ ...world, involvements }, callerNamed('reg'), today, asked)).toBe('absent')
})

test('the regisseur learns of a toewijzing no more than that it is there, of whom, and when', () => {
  expect(toewijzingFields('regisseur')).toEqual(['id', 'person', 'period'])
  expect(toewijzingFields('contractmanager')).not.toContain('person')
})
