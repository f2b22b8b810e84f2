import { allow } from '@samenhang/kernel/access/policy.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'

const eigen = 'eigen-dossier'

const youngerThan = (age: number) => ({
  says: `the child is younger than ${age}`,
  holds: ({ facts }: Relation) => typeof facts.leeftijd === 'number' && facts.leeftijd < age,
})

const inScope = (part: string) => ({
  says: `the vertegenwoordiging is for ${part}`,
  holds: ({ facts }: Relation) => Array.isArray(facts.scope) && facts.scope.includes(part),
})

const coordineren = 'ondersteuning-coordineren'
const toegang = 'toegang-beoordelen'

/** Who changes doelen says who does what for them; who helps picks up what nobody does and tells how it stands. */
const actieSentences = [
  allow('inwoner').via('lid').for(eigen).to('actie.write', 'actie.do'),
  allow('inwoner').via('zelf').for(eigen).to('actie.write', 'actie.do'),
  allow('regisseur').via('regisseur').for(coordineren).to('actie.write', 'actie.do'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('actie.do'),
]

/** Who the regisseur is, is no secret to who has to do with the huishouden; the family says yes, and who is asked. */
const regisseurSentences = [
  allow('inwoner').via('lid').for(eigen).to('regisseur.read', 'regisseur.agree'),
  allow('regisseur').via('regisseur').for(coordineren).to('regisseur.read', 'regisseur.write', 'regisseur.agree'),
  allow('regisseur').everywhere().for(coordineren).to('regisseur.accept'),
  allow('consulent').via('consulent').for(toegang).to('regisseur.read', 'regisseur.write', 'regisseur.agree'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('regisseur.read'),
]

/** There is one front door: whoever may ask for somebody asks there, and sees what they asked themselves. */
const vraagSentences = [
  allow('inwoner').via('zelf').for(eigen).to('vraag.add', 'vraag.read', 'vraag.answer'),
  allow('inwoner').via('gezag', youngerThan(16)).for(eigen).to('vraag.add', 'vraag.readown'),
  allow('inwoner').via('gezag', youngerThan(12)).for(eigen).to('vraag.read', 'vraag.answer'),
  allow('gemachtigde').via('vertegenwoordiging', inScope('toewijzingen')).for(eigen).to('vraag.add', 'vraag.readown'),
  allow('verwijzer').via('verwijzer').for('verwijzen').to('vraag.add', 'vraag.readown'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('vraag.add', 'vraag.readown'),
  allow('regisseur').via('regisseur').for(coordineren).to('vraag.add', 'vraag.read', 'vraag.write', 'vraag.answer'),
  allow('consulent').via('consulent').for(toegang).to('vraag.add', 'vraag.read', 'vraag.write', 'vraag.answer'),
  ...['regisseur', 'consulent'].flatMap((rol) => [
    allow(rol).via('gevonden').for(toegang, coordineren).to('vraag.add', 'vraag.readown'),
    allow(rol).everywhere().for(toegang).to('vraag.pick', 'kaart.write'),
  ]),
  ...['inwoner', 'gemachtigde'].map((rol) => allow(rol).everywhere().for(eigen).to('kaart.read')),
  ...['regisseur', 'consulent'].map((rol) => allow(rol).everywhere().for(toegang, coordineren).to('kaart.read')),
  allow('verwijzer').everywhere().for('verwijzen').to('kaart.read'),
  allow('professional').everywhere().for('hulp-verlenen').to('kaart.read'),
]

/** Who coordinates sees that there is a besluit, and until when; what it says is for the person and who decides. */
const besluitSentences = [
  allow('inwoner').via('zelf').for(eigen).to('besluit.read', 'besluit.content'),
  allow('inwoner').via('gezag', youngerThan(16)).for(eigen).to('besluit.read', 'besluit.content'),
  allow('gemachtigde')
    .via('vertegenwoordiging', inScope('toewijzingen'))
    .for(eigen)
    .to('besluit.read', 'besluit.content'),
  allow('regisseur').via('regisseur').for(coordineren).to('besluit.read'),
  allow('consulent').via('consulent').for(toegang).to('besluit.read', 'besluit.content', 'besluit.write'),
]

/** The work list, what does not hold together, and who looks after it when somebody is away. */
const workSentences = [
  allow('regisseur').via('regisseur').for(coordineren).to('agenda.read', 'bevinding.read', 'vervanging.write'),
  allow('consulent').via('consulent').for(toegang).to('agenda.read'),
]

/** Notes are read by whom they are about, work notes as well; who helps reads back what they wrote. */
const notitieSentences = [
  allow('inwoner').via('lid').for(eigen).to('notitie.read'),
  allow('inwoner').via('zelf').for(eigen).to('notitie.read'),
  allow('inwoner').via('gezag', youngerThan(12)).for(eigen).to('notitie.read'),
  allow('regisseur').via('regisseur').for(coordineren).to('notitie.read', 'notitie.add'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('notitie.add'),
]

/** A rating belongs to who gave it. */
const oordeelSentences = [
  allow('inwoner').via('zelf').for(eigen).to('oordeel.write'),
  allow('regisseur').via('regisseur').for(coordineren).to('oordeel.read'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('oordeel.readown'),
]

/**
 * Who may what in a plan. `plan.read` opens it; what is seen then is said by `doel.read` (all of a dossier),
 * `doel.readown` (doelen in which one's own partij takes part), `woord.read` (words that are shared) and `woord.write`
 * (one's own words, shared or not).
 *
 * @see Jeugdwet art. 7.3.8: a child decides along from 12, alone from 16 (verify)
 */
export const planPolicy = [
  // Also a child from 12: "own and age-fit" of the rules on who may see what is read as the plan of its own home, for a
  // joint doel is agreed about the child as well, and who decides along (12) or alone (16) has to know what is agreed.
  // What others said stays closed: `woord.read` is one's own.
  allow('inwoner').via('lid').for(eigen).to('plan.read', 'doel.read', 'doel.write'),
  allow('inwoner')
    .via('zelf')
    .for(eigen)
    .to('plan.read', 'doel.read', 'doel.write', 'woord.read', 'woord.add', 'woord.write'),
  allow('inwoner').via('gezag', youngerThan(16)).for(eigen).to('plan.read', 'doel.read'),
  allow('inwoner').via('gezag', youngerThan(12)).for(eigen).to('woord.read'),
  allow('gemachtigde').via('vertegenwoordiging', inScope('doelen')).for(eigen).to('plan.read', 'doel.read'),
  allow('gemachtigde').via('vertegenwoordiging', inScope('woorden')).for(eigen).to('plan.read', 'woord.read'),
  allow('regisseur')
    .via('regisseur')
    .for('ondersteuning-coordineren')
    .to('plan.read', 'doel.read', 'doel.write', 'woord.read', 'woord.add'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('plan.read', 'doel.readown'),
  ...actieSentences,
  ...regisseurSentences,
  ...vraagSentences,
  ...besluitSentences,
  ...oordeelSentences,
  ...workSentences,
  ...notitieSentences,
  ...['beleid', 'bestuurder', 'raadslid'].map((rol) => allow(rol).everywhere().for('beleid-voeren').to('doel.count')),
]
