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
    legal_basis: 'wmo-2-3-2',
    noodzaak: 'Nodig voor deze test.',
    period: '[2026-01-01,2027-01-01)',
    informed_on: '2026-01-01',
    informed_how: 'in een gesprek',
    fingerprint: '0'.repeat(64),
    offered_by: uuidOf('regisseur'),
    offered_at: at,
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
        asked_by: uuidOf('sanne'),
        received_on: villageDay,
        due_on: '2026-12-24',
      },
    ],
    'delen.toestemming': [
      {
        id: uuidOf('toestemming'),
        dossier_id: uuidOf('sanne'),
        soort: 'secrecy-waiver',
        partij_id: uuidOf('helper'),
        purpose: `kanarie ${tenant} gezin toestemming`,
        text_version: '1',
        given_by: uuidOf('sanne'),
        given_on: villageDay,
        until_on: '2027-01-01',
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
        second_id: uuidOf('regisseur'),
        judge_by: '2026-12-01',
      },
    ],
  }
}
