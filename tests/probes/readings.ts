import { isBetween, isInvolvedIn } from '../oracle/facts.ts'
import type { Answer } from '../oracle/oracle.ts'
import type { Item } from '../oracle/world.ts'
import { type Asked, inOwnHome, isHousemate, isParent, kindOf, only, represents, treats, years } from './asked.ts'

/** Where the product answers otherwise than the oracle, on purpose: the only differences that are not a fault. */
export type Reading = {
  readonly name: string
  readonly kinds: readonly Item['kind'][]
  readonly oracle: Answer
  readonly product: Answer
  readonly applies: (asked: Asked) => boolean
  readonly why: string
  /** `open` is no choice but something that is not built yet. */
  readonly source: string
}

export const readings: readonly Reading[] = [
  {
    name: 'a person opens no household',
    kinds: ['huishouden'],
    oracle: 'value',
    product: 'absent',
    applies: (asked) =>
      !isHousemate(asked) &&
      !isInvolvedIn(asked, kindOf[asked.role] ?? 'onderzoek', { kind: 'household', id: asked.item.id }),
    why: 'who has to do with one person sees that person, by an operation of its own, and not who lives there',
    source: 'access: huishouden.read, "gemachtigde only the represented person; ouder only the child"',
  },
  {
    name: 'a parent knows the child until 18',
    kinds: ['naam'],
    oracle: 'absent',
    product: 'value',
    applies: (asked) => isParent(asked) && isBetween(years(asked, asked.person), 16, 18),
    why: 'gezag lasts until 18 and with it that somebody is your child; goals and decisions stop at 16, content at 12',
    source: 'BW 1:233 and 1:245; access: relation gezag "ends at 18"',
  },
  {
    name: 'a parent knows that the child lives somewhere until 18',
    kinds: ['adres', 'geheim-adres'],
    oracle: 'absent',
    product: 'withheld',
    applies: (asked) => isParent(asked) && isBetween(years(asked, asked.person), 16, 18),
    why: 'follows from the name; the address itself is never told',
    source: 'as "a parent knows the child until 18"',
  },
  {
    name: 'a gemachtigde knows the represented only',
    kinds: ['naam', 'doel'],
    oracle: 'value',
    product: 'absent',
    applies: (asked) =>
      asked.role === 'inwoner' &&
      !isHousemate(asked) &&
      !isParent(asked) &&
      !represents(asked, asked.person) &&
      asked.me !== asked.person,
    why: 'housemates and joint doelen are of others as well, who gave no power of attorney',
    source: 'access: huishouden.read "gemachtigde via vertegenwoordiging only the represented person"',
  },
  {
    name: 'a gemachtigde does not know that housemates have an address',
    kinds: ['adres', 'geheim-adres'],
    oracle: 'withheld',
    product: 'absent',
    applies: (asked) =>
      asked.role === 'inwoner' && !inOwnHome(asked) && !isParent(asked) && !represents(asked, asked.person),
    why: 'follows from the name',
    source: 'as "a gemachtigde knows the represented only"',
  },
  {
    name: 'a joint doel does not name housemates',
    kinds: ['naam'],
    oracle: 'value',
    product: 'absent',
    applies: (asked) => asked.role === 'professional' && !treats(asked, 'professional'),
    why: 'who treats one person learns of housemates from the family or the regisseur, not from the list of members',
    source: 'access: huishouden.read "behandeling via betrokkenheid"',
  },
  {
    name: 'a joint doel does not tell that housemates have an address',
    kinds: ['adres', 'geheim-adres'],
    oracle: 'withheld',
    product: 'absent',
    applies: (asked) => asked.role === 'professional' && !treats(asked, 'professional'),
    why: 'follows from the name',
    source: 'as "a joint doel does not name housemates"',
  },
  {
    name: 'who refers knows whom',
    kinds: ['naam'],
    oracle: 'absent',
    product: 'value',
    applies: (asked) => treats(asked, 'verwijzer'),
    why: 'a verwijzer follows a melding of its own and sees the name of who it is about, nothing else',
    source: 'access: purpose verwijzen (Wmo 2015 art. 2.3.2, melding)',
  },
  {
    name: 'who refers knows that there is an address',
    kinds: ['adres', 'geheim-adres'],
    oracle: 'absent',
    product: 'withheld',
    applies: (asked) => treats(asked, 'verwijzer'),
    why: 'follows from the name',
    source: 'as "who refers knows whom"',
  },
  {
    name: 'who treats somebody at home knows where',
    kinds: ['adres'],
    oracle: 'withheld',
    product: 'value',
    applies: (asked) => treats(asked, 'professional'),
    why: 'help is given at home',
    source: 'access: adres.read "zelf, regisseur, consulent, behandeling"',
  },
  {
    name: 'a parent hears a child under 12',
    kinds: ['woorden'],
    oracle: 'absent',
    product: 'value',
    applies: (asked) => isParent(asked) && years(asked, asked.person) < 12 && asked.shared,
    why: 'under 12 the parent speaks for the child; what the child keeps to itself stays so',
    source: 'access: woord.read "ouder of a child under 12 yes"',
  },
  {
    name: 'withheld words are for their owner alone',
    kinds: ['woorden'],
    oracle: 'value',
    product: 'absent',
    applies: (asked) => asked.role === 'inwoner' && asked.me !== asked.person && !asked.shared,
    why: 'a gemachtigde sees what was shared; only the owner sees the rest',
    source: 'access: woord.read "row stays withheld; owner always"',
  },
  {
    name: 'a child sees the joint doelen of its home',
    kinds: ['doel'],
    oracle: 'absent',
    product: 'value',
    applies: (asked) => isHousemate(asked) && isBetween(years(asked, asked.me), 12, 18),
    why: '"own, age-fit": a joint doel is agreed about the child too, who decides along from 12; words of others stay closed',
    source: 'access: doel.read "lid (joint doelen of the own household)"; Jeugdwet art. 7.3.8 (verify)',
  },
  {
    name: 'no page for a consulent on doelen and euros',
    kinds: ['doel', 'euro'],
    oracle: 'value',
    product: 'absent',
    applies: only('consulent'),
    why: 'a decision is taken on the toewijzing and its content',
    source: 'access: doel.read and euro.read do not name the consulent',
  },
  {
    name: 'no page for a toezichthouder',
    kinds: ['huishouden', 'naam', 'adres', 'geheim-adres', 'doel', 'toewijzing', 'zorginhoud', 'euro'],
    oracle: 'value',
    product: 'absent',
    applies: only('toezichthouder'),
    why: 'an investigation gets its data by hand until there is a page for it',
    source: 'access: no permission names the toezichthouder',
  },
  {
    name: 'no page for a toezichthouder, nor that something is withheld',
    kinds: ['adres', 'geheim-adres', 'zorginhoud'],
    oracle: 'withheld',
    product: 'absent',
    applies: only('toezichthouder'),
    why: 'as "no page for a toezichthouder"',
    source: 'as "no page for a toezichthouder"',
  },
  {
    name: 'no page for toewijzingen under a pseudonym',
    kinds: ['toewijzing'],
    oracle: 'value',
    product: 'absent',
    applies: only('contractmanager', 'financieel', 'accountant'),
    why: 'contract, payment and sample use declaraties; lines of toewijzingen have no page yet',
    source: 'access: toewijzing.count "through an own operation without person"',
  },
  {
    name: 'no care content in a sample',
    kinds: ['zorginhoud'],
    oracle: 'withheld',
    product: 'absent',
    applies: only('accountant'),
    why: 'follows from having no page for toewijzingen',
    source: 'as "no page for toewijzingen under a pseudonym"',
  },
  {
    name: 'no euros for a contractmanager',
    kinds: ['euro'],
    oracle: 'value',
    product: 'absent',
    applies: only('contractmanager'),
    why: 'not needed for a contract yet',
    source: 'access: euro.total "financieel, accountant"',
  },
  {
    name: 'declaraties under a pseudonym for the accountant',
    kinds: ['euro'],
    oracle: 'absent',
    product: 'value',
    applies: only('accountant'),
    why: 'the yearly accounts are about all declaraties; nobody is named in them',
    source: 'access: euro.total "everywhere: financieel, accountant"',
  },
  {
    name: 'financieel of a gemeente that took them on',
    kinds: ['euro'],
    oracle: 'absent',
    product: 'value',
    applies: only('financieel'),
    why: 'each gemeente gives the rol itself, also to who works for another one; nobody is named in the lines',
    source: 'access: "medewerkers who act in a tenant have a row in that tenant"',
  },
]
