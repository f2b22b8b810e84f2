import type { Rows } from '../example/rows.store.ts'
import { uuidOf } from './facts.ts'
import { villageDay } from './village.ts'

/** What the village has of a plan beyond words and doelen, under the same ids in every gemeente. */
export function villagePlan(tenant: string): Rows {
  const text = (about: string) => `kanarie ${tenant} gezin ${about}`
  const [gezin, sanne, regisseur] = [uuidOf('gezin'), uuidOf('sanne'), uuidOf('regisseur')]
  const actie = (id: string, eigenaar: string | null) => ({
    id: uuidOf(id),
    doel_id: uuidOf('samen'),
    dossier_id: gezin,
    huishouden_id: gezin,
    personen: ['sanne', 'daan', 'riet'].map(uuidOf),
    deelnemers: [uuidOf('helper')],
    titel: text(id),
    eigenaar_soort: eigenaar && 'persoon',
    eigenaar_id: eigenaar,
    eigenaar_sinds: villageDay,
    vanaf: villageDay,
    weekdagen: [],
    gemaakt_door: regisseur,
  })
  const vraag = (id: string, by: string) => ({
    id: uuidOf(id),
    dossier_id: sanne,
    woorden: text(id),
    gesteld_op: villageDay,
    gesteld_door: 'anders',
    weg: 'balie',
    intake: [],
    ingevoerd_door: uuidOf(by),
  })
  const stap = (kind: string) => ({
    id: uuidOf(`stap ${kind}`),
    vraag_id: uuidOf('vraag'),
    dossier_id: sanne,
    kind,
    wet: 'wmo',
    op: villageDay,
    velden: {},
    toelichting: text(kind),
    door: regisseur,
    vermeld_op: villageDay,
  })
  const besluit = { id: uuidOf('besluit'), dossier_id: sanne }
  const oordeel = (id: string) => ({
    id: uuidOf(id),
    dossier_id: sanne,
    doel_id: uuidOf('samen'),
    cijfer: 5,
    woorden: text(id),
    op: villageDay,
    gedeeld_regisseur: false,
    gedeeld_met: [],
  })
  return {
    'plan.actie': [actie('actie', null), actie('actie-melden', sanne)],
    'plan.regisseur': [
      {
        id: uuidOf('voorstel'),
        huishouden_id: gezin,
        huishouden_naam: text('huis'),
        medewerker_id: regisseur,
        reden: text('voorstel'),
        voorgesteld_op: villageDay,
        voorgesteld_door: regisseur,
        vanaf: villageDay,
      },
    ],
    'plan.vraag': [vraag('vraag', 'sanne'), vraag('vraag-verwezen', 'verwijzer')],
    'plan.vraag_wacht': [{ id: uuidOf('vraag'), gesteld_op: villageDay, weg: 'balie', spoed: false }],
    'plan.stap': [stap('aanvraag'), stap('sociale-kaart-bekeken')],
    'plan.besluit': [{ ...besluit, besloten_op: villageDay }],
    'plan.besluit_inhoud': [
      {
        ...{ ...besluit, wet: 'wmo', artikel: '2.3.5', uitkomst: 'afgewezen', motivering: text('motivering') },
        ...{ voorzieningen: [], besloten_door: uuidOf('consulent') },
      },
    ],
    'plan.oordeel': [oordeel('oordeel'), oordeel('oordeel-weg')],
  }
}
