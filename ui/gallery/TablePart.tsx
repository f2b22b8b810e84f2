import { Card } from '../card/Card.tsx'
import { formatEuro, formatNumber } from '../format.ts'
import { Status } from '../status/Status.tsx'
import { type Column, DataTable } from '../table/DataTable.tsx'

/** A table with everything on, and a matrix. */
export function TablePart() {
  return (
    <>
      <Card title="Tabel">
        <DataTable
          caption="Sets regels per aanbieder"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.name}
          sortable
          filter
          pageSize={4}
          download="sets-regels"
        />
      </Card>
      <Card title="Matrix">
        <DataTable
          caption="Contract per gemeente"
          captionHidden
          columns={matrix}
          rows={rows.slice(0, 3)}
          rowKey={(row) => row.name}
          matrix
        />
      </Card>
    </>
  )
}

type Row = { name: string; sets: number; clients: number; cents: number; open: boolean }

const rows: Row[] = [
  { name: 'Zilverberk', sets: 4, clients: 1220, cents: 124_000_000, open: true },
  { name: 'Oeverland', sets: 3, clients: 460, cents: 38_500_000, open: true },
  { name: 'Helder Huishouden', sets: 3, clients: 395, cents: 21_000_000, open: false },
  { name: 'Kamperfoelie', sets: 2, clients: 120, cents: 1_640_000, open: true },
  { name: 'Werkplaats Vlier', sets: 1, clients: 64, cents: 330_000, open: false },
]

const columns: Column<Row>[] = [
  { id: 'name', header: 'Aanbieder', value: (row) => row.name },
  { id: 'sets', header: 'Sets', value: (row) => row.sets, numeric: true },
  {
    id: 'clients',
    header: 'Cliënten',
    value: (row) => row.clients,
    cell: (row) => formatNumber(row.clients, 'nl'),
    numeric: true,
  },
  {
    id: 'euro',
    header: 'Begroot',
    value: (row) => row.cents / 100,
    cell: (row) => formatEuro(row.cents, 'nl'),
    numeric: true,
  },
  {
    id: 'open',
    header: 'Stand',
    value: (row) => (row.open ? 'In werking' : 'Wacht op ja'),
    cell: (row) => (row.open ? <Status kind="goed">In werking</Status> : <Status kind="wacht">Wacht op ja</Status>),
  },
]

const gemeenten = ['Aadorp', 'Beekwijk', 'Claverveen', 'Dijkzicht', 'Esdonk', 'Fijnwoude', 'Geestmeer', 'Hofstede']

const matrix: Column<Row>[] = [
  { id: 'name', header: 'Aanbieder', value: (row) => row.name },
  ...gemeenten.map((header, i) => ({
    id: header,
    header,
    value: (row: Row) => (row.sets > i % 4 ? `Set ${'ABCD'[i % row.sets]}` : '–'),
  })),
]
