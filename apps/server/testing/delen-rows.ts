import type { Rows } from '../example/rows.store.ts'
import { uuidOf } from './facts.ts'
import { villageDay } from './village.ts'

const at = `${villageDay}T08:00:00Z`

/** What is shared and asked about the family of one tenant: one row for each step that a test takes. */
export function delenRows(tenant: string): Rows {
  const deling = (id: string, status: string) => ({
    id: uuidOf(id),
    dossier_id: uuidOf('daan'),
    velden: ['naam'],
    bericht: `kanarie ${tenant} gezin bericht`,
    ontvanger_id: uuidOf('professional'),
    purpose: 'hulp-verlenen',
    doel_id: uuidOf('samen'),
    doel: `kanarie ${tenant} gezin samen`,
    grondslag: 'wmo-2-3-2',
    noodzaak: 'Nodig voor deze test.',
    period: '[2026-01-01,2027-01-01)',
    geinformeerd_op: '2026-01-01',
    geinformeerd_hoe: 'in een gesprek',
    gezien: '0'.repeat(64),
    aangeboden_door: uuidOf('regisseur'),
    aangeboden_op: at,
    status,
  })
  return {
    'basis.search': [
      {
        id: uuidOf('gevonden'),
        caller_id: uuidOf('regisseur'),
        at,
        on_day: villageDay,
        persoon_id: uuidOf('daan'),
      },
    ],
    'delen.deling': [
      deling('te aanvaarden', 'aangeboden'),
      deling('af te wijzen', 'aangeboden'),
      deling('te lezen', 'aanvaard'),
      deling('af te ronden', 'aanvaard'),
      deling('in te trekken', 'aanvaard'),
    ],
    'delen.verzoek': [
      {
        id: uuidOf('verzoek'),
        dossier_id: uuidOf('sanne'),
        soort: 'vraag',
        over: 'alles',
        tekst: `kanarie ${tenant} gezin vraag`,
        gedaan_door: uuidOf('sanne'),
        ontvangen_op: villageDay,
        uiterlijk: '2026-12-24',
      },
    ],
    'delen.noodtoegang': [
      {
        id: uuidOf('nood'),
        dossier_id: uuidOf('sanne'),
        medewerker_id: uuidOf('consulent'),
        reden: `kanarie ${tenant} gezin nood`,
        from_at: at,
        until_at: `${villageDay}T08:30:00Z`,
        tweede_id: uuidOf('regisseur'),
        beoordelen_voor: '2026-12-01',
      },
    ],
  }
}
