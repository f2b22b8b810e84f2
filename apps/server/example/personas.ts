import { medewerkers, personasAtWork } from './medewerkers.ts'
import { beekwijk, gemeenten } from './regio.ts'

/** What the persona chooser tells of somebody besides the name. */
type Told = {
  readonly rol: string
  readonly organisatie: string
  readonly omschrijving: string
  readonly order: number
}

const residents: readonly [subject: string, rol: string, omschrijving: string][] = [
  ['sanne', 'inwoner', 'Moeder van Daan en Noor. Haar gezin heeft een plan.'],
  ['daan', 'inwoner', 'Zoon, 13 jaar. Houdt zijn woorden voor zichzelf.'],
  ['riet', 'inwoner', 'Oma, 67 jaar. Krijgt hulp in het huishouden.'],
  ['mark', 'ouder', 'Vader met gezag. Woont ergens anders en mag het adres niet weten.'],
  ['youssef', 'gemachtigde', 'Regelt voor Riet wat met toewijzingen en geld te maken heeft.'],
]

const atWork: Readonly<Record<string, string>> = {
  farida: 'Regisseur van familie Voorbeeld.',
  joost: 'Ook regisseur in dit wijkteam, maar niet van dit gezin.',
  mila: 'Beslist over aanvragen.',
  jan: 'Helpt Daan. Ziet alleen zijn eigen werk.',
  els: 'Helpt Riet, in Beekwijk en in Aadorp.',
  anna: 'Huisarts. Verwijst naar de gemeente.',
  pieter: 'Volgt de contracten. Ziet geen personen.',
  laila: 'Maakt beleid voor de regio. Ziet alleen aantallen.',
  marit: 'Wethouder. Ziet alleen aantallen.',
  kees: 'Raadslid. Ziet alleen aantallen.',
  ruud: 'Directeur van een aanbieder. Ziet geen personen.',
  'wethouder-gm9903': 'Wethouder van Dijkzicht. Zit aan de tafel van de regio.',
  'directeur-school': 'Directeur van een scholengroep. Zit aan de tafel van de regio.',
  ingrid: 'Leest berichten in en betaalt declaraties.',
  thomas: 'Controleert de jaarrekening.',
  sofie: 'Let op of gegevens goed worden gebruikt.',
  bram: 'Houdt het systeem draaiend. Ziet geen inhoud.',
  hanna: 'Regelt wie er in Beekwijk werkt. Bevestigt wat Bram voor zichzelf vraagt.',
}

/** Rol, organisation and story of a login of the example region; undefined for who is no persona. */
export function describePersona(subject: string): Told | undefined {
  const resident = residents.findIndex(([key]) => key === subject)
  const [, rol = '', omschrijving = ''] = residents[resident] ?? []
  if (resident >= 0) return { rol, omschrijving, organisatie: 'Inwoner van Beekwijk', order: resident }
  const order = personasAtWork.findIndex(({ key }) => key === subject)
  const found = medewerkers[order]
  if (order < 0 || !found) return undefined
  return {
    rol: found.functie,
    omschrijving: atWork[subject] ?? '',
    organisatie: organisationOf(found.partij),
    order: residents.length + order,
  }
}

function organisationOf(partij: string): string {
  const gemeente = gemeenten.find(({ tenant }) => tenant === partij)
  if (gemeente) return `Gemeente ${gemeente.naam}`
  const names: Readonly<Record<string, string>> = {
    waterlelie: 'Jeugdhulp Waterlelie',
    helder: 'Helder Huishouden',
    huisartsen: 'Huisartsen Beekwijk',
    regio: 'Regio Voorbeeld',
    accountant: 'Brink Accountants',
    school: 'Scholengroep De Beek',
  }
  return names[partij] ?? `Gemeente ${beekwijk}`
}
