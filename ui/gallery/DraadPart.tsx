import { ChartFrame } from '../chart/ChartFrame.tsx'
import { Draad } from '../draad/Draad.tsx'
import { DraadLegend } from '../draad/DraadLegend.tsx'
import { DraadTable } from '../draad/DraadTable.tsx'
import type { DraadColumn, DraadRow } from '../draad/schakel.ts'
import { formatEuro } from '../format.ts'

/** Five threads, with every state of a link. */
export function DraadPart() {
  return (
    <ChartFrame
      title="De draad per doel"
      unit="5 van de 14 doelen: die waar u over gaat. Lees van links naar rechts, of terug."
      picture={<Draad columns={columns} draden={draden} />}
      table={<DraadTable columns={columns} draden={draden} caption="De draad per doel" rowHead="Draad" />}
      footer={<DraadLegend />}
      flush
    />
  )
}

const columns: DraadColumn[] = [
  { soort: 'woorden', label: 'Woorden van inwoners' },
  { soort: 'doel', label: 'Doel' },
  { soort: 'afspraak', label: 'Afspraak' },
  { soort: 'indicator', label: 'Indicator' },
  { soort: 'euro', label: 'Euro' },
  { soort: 'oordeel', label: 'Oordeel van inwoners' },
]

const draden: DraadRow[] = [
  {
    id: 'regisseur',
    title: 'Eén regisseur per gezin',
    schakels: [
      { stand: 'heel', title: '2 stellingen', text: '312 inwoners eens' },
      { stand: 'heel', title: 'Eén regisseur per gezin', text: 'Regionaal doel', href: '#doel' },
      { stand: 'heel', title: 'Eén regisseur per plan', text: 'In werking sinds 2025' },
      { stand: 'heel', title: 'Wisselingen van regisseur', text: '0,4 per gezin per jaar' },
      { stand: 'heel', title: formatEuro(1_240_000_00, 'nl'), text: 'Begroot voor 2027' },
      { stand: 'heel', title: '64 van 112', text: 'zeggen: het gaat beter' },
    ],
  },
  {
    id: 'lucht',
    title: 'Op tijd lucht',
    schakels: [
      { stand: 'heel', title: '3 stellingen', text: '268 inwoners eens' },
      { stand: 'heel', title: 'Op tijd lucht', text: 'Regionaal doel' },
      { stand: 'heel', title: 'Logeerplekken delen', text: 'In werking sinds maart' },
      { stand: 'heel', title: 'Nachten logeren', text: '1.860 dit jaar' },
      { stand: 'afgeschermd', title: 'Dit ziet u niet', text: 'Claverveen bepaalt wie dit ziet' },
      { stand: 'teKlein', title: 'Nog niet te tonen', text: 'Minder dan 10 oordelen' },
    ],
  },
  {
    id: 'hulp',
    title: 'Huishoudelijke hulp overal gelijk',
    schakels: [
      { stand: 'heel', title: '1 stelling', text: '241 inwoners eens' },
      { stand: 'heel', title: 'Huishoudelijke hulp overal gelijk', text: 'Regionaal doel' },
      {
        stand: 'stuk',
        title: 'Afspraak niet in werking',
        text: 'Besluit Dijkzicht ontbreekt',
        hersteller: 'College Dijkzicht',
      },
      { stand: 'wacht', title: 'Uren per cliënt', text: 'Wacht op de afspraak' },
      { stand: 'wacht', title: formatEuro(4_630_000_00, 'nl'), text: 'Wacht op de afspraak' },
      { stand: 'wacht', title: 'Nog geen oordeel', text: 'Wacht op de afspraak' },
    ],
  },
  {
    id: 'gesprek',
    title: 'Gesprek binnen 4 weken',
    schakels: [
      { stand: 'stuk', title: 'Komt nog van niemand', text: 'Geen stelling gekoppeld', hersteller: 'U, met beleid' },
      { stand: 'heel', title: 'Gesprek binnen 4 weken', text: 'Doel van Beekwijk' },
      { stand: 'heel', title: 'Vroeg bellen', text: 'In werking sinds 2024' },
      { stand: 'heel', title: 'Eerste gesprek op tijd', text: '81 van 96 gesprekken' },
      { stand: 'heel', title: formatEuro(210_000_00, 'nl'), text: 'Begroot voor 2027' },
      { stand: 'heel', title: '19 van 31', text: 'zeggen: het gaat beter' },
    ],
  },
]
