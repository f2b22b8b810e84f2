import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { idOf } from './ids.ts'
import { type Gezin, huishoudenId, type Inwoner, persoonId } from './inwoners.ts'
import { loginId, medewerkerId } from './medewerkers.ts'
import type { Rows } from './rows.store.ts'

const bron = 'voorbeeldregio'

/** Who is who in one tenant: persons, households, addresses, and the number by which messages find them. */
export function inwonerRows(tenant: string, gezinnen: readonly Gezin[], always: string, keys: Keys): Rows {
  const leden = gezinnen.flatMap((gezin) => gezin.leden.map((lid) => ({ ...lid, gezin })))
  const straat = (gezin: Gezin) => ({
    straat: 'Voorbeeldstraat',
    huisnummer: String(1 + gezinnen.indexOf(gezin)),
    postcode: '9901AA',
    plaats: 'Voorbeeldstad',
  })
  return {
    'basis.persoon': leden.map((lid) => persoonRow(lid, lid.geheim)),
    'log.subject': leden.map(({ key }) => ({ persoon_id: persoonId(key), ref: idOf(`ref ${tenant} ${key}`) })),
    'basis.bsn': leden.map(({ key, bsn }) => ({
      persoon_id: persoonId(key),
      look_up: hex(keys.lookUp('bsn', tenant, bsn)),
      sealed: hex(keys.seal('bsn', tenant, persoonId(key), bsn)),
    })),
    'basis.adres': leden
      .filter(({ geheim }) => !geheim)
      .map(({ key, gezin }) => ({
        id: idOf(`adres ${key}`),
        persoon_id: persoonId(key),
        period: always,
        ...straat(gezin),
      })),
    'basis.geheim_adres': leden
      .filter(({ geheim }) => geheim)
      .map(({ key }) => ({
        id: idOf(`geheim adres ${key}`),
        persoon_id: persoonId(key),
        period: always,
        look_up: hex(keys.lookUp('adres', tenant, '9909zx 73')),
        sealed: hex(keys.seal('adres', tenant, persoonId(key), JSON.stringify(geheimAdres))),
      })),
    'basis.huishouden': gezinnen.map(({ key, naam }) => ({ id: huishoudenId(key), naam })),
    'basis.huishoudlid': leden.map(({ key, gezin, rol }) => ({
      id: idOf(`lid ${key}`),
      huishouden_id: huishoudenId(gezin.key),
      persoon_id: persoonId(key),
      rol,
      period: always,
    })),
    'basis.gezag': gezinnen.flatMap((gezin) => gezagRows(gezin, always)),
  }
}

/** The secret address of Sanne and the children; its words stand nowhere else, so a leak is easy to find. */
export const geheimAdres = {
  straat: 'Kolibriehof',
  huisnummer: '73',
  postcode: '9909ZX',
  plaats: 'Verborgenhoek',
} as const

/** Those around familie Voorbeeld who do not live with them, and who is involved with whom. */
export function rondVoorbeeldRows(tenant: string, today: CivilDate, always: string): Rows {
  const elsewhere = [
    { key: 'mark', voornamen: 'Mark', geslachtsnaam: 'Dekker', geboortedatum: addDays(today, -40 * 365) },
    { key: 'youssef', voornamen: 'Youssef', geslachtsnaam: 'Amrani', geboortedatum: addDays(today, -36 * 365) },
  ]
  const period = always
  const residents = ['sanne', 'daan', 'riet', 'mark', 'youssef']
  const involved = (key: string, of: string, soort: string, dossier: 'huishouden' | 'persoon', reden: string) => ({
    id: idOf(`betrokkenheid ${key} ${of}`),
    medewerker_id: medewerkerId(key),
    dossier_id: dossier === 'huishouden' ? huishoudenId(of) : persoonId(of),
    dossier_kind: dossier,
    soort,
    period,
    reden,
  })
  return {
    'basis.persoon': elsewhere.map((one) => persoonRow(one, false)),
    'log.subject': elsewhere.map(({ key }) => ({ persoon_id: persoonId(key), ref: idOf(`ref ${tenant} ${key}`) })),
    'basis.gezag': ['daan', 'noor'].map((kind) => ({
      id: idOf(`gezag mark ${kind}`),
      kind_id: persoonId(kind),
      houder_persoon_id: persoonId('mark'),
      houder_partij_id: null,
      soort: 'ouderlijk gezag',
      period,
      bron,
    })),
    'basis.vertegenwoordiging': [
      {
        id: idOf('vertegenwoordiging riet'),
        persoon_id: persoonId('riet'),
        vertegenwoordiger_id: persoonId('youssef'),
        soort: 'gemachtigde',
        scope: ['toewijzingen', 'euros'],
        period,
        bewijs: 'machtiging met handtekening, gezien aan de balie',
      },
    ],
    'basis.betrokkenheid': [
      involved('farida', 'voorbeeld', 'regisseur', 'huishouden', 'regisseur van het plan; Sanne zei ja'),
      involved('mila', 'voorbeeld', 'consulent', 'huishouden', 'aanvraag vervoer naar school'),
      involved('jan', 'daan', 'behandeling', 'persoon', 'jeugdhulp voor Daan'),
      involved('els', 'riet', 'behandeling', 'persoon', 'hulp bij het huishouden'),
      involved('anna', 'sanne', 'verwijzer', 'persoon', 'verwees Sanne naar de gemeente'),
    ],
    'basis.login': residents.map((key) => ({
      id: loginId(key),
      issuer: 'trial',
      subject: key,
      medewerker_id: null,
      persoon_id: persoonId(key),
      acts_in: [],
      period,
    })),
  }
}

function persoonRow(
  one: Pick<Inwoner, 'key' | 'voornamen' | 'geslachtsnaam' | 'geboortedatum'>,
  adres_geheim: boolean,
) {
  const { key, voornamen, geslachtsnaam, geboortedatum } = one
  const unknown = { voorvoegsel: null, overlijdensdatum: null }
  return { ...unknown, id: persoonId(key), voornamen, geslachtsnaam, geboortedatum, adres_geheim, bron }
}

/** Every adult of the household has gezag over every child; in familie Voorbeeld only the mother. */
function gezagRows({ leden }: Gezin, period: string) {
  const houders = leden.filter(({ rol }) => rol === 'moeder' || rol === 'volwassene')
  const kinderen = leden.filter(({ rol }) => rol === 'zoon' || rol === 'dochter' || rol === 'kind')
  return kinderen.flatMap((kind) =>
    houders.map((houder) => ({
      id: idOf(`gezag ${houder.key} ${kind.key}`),
      kind_id: persoonId(kind.key),
      houder_persoon_id: persoonId(houder.key),
      houder_partij_id: null,
      soort: 'ouderlijk gezag',
      period,
      bron,
    })),
  )
}

function hex(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString('hex')}`
}
