import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate, formatEuro, formatPercent } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { exportContracten, listRecords, type RecordOf } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { DownloadLink } from './DownloadLink.tsx'
import { formatTariefAmount } from './format-terms.ts'
import { useNames } from './names.ts'

type Row = RecordOf<'contract'>

/** Contracts per gemeente and aanbieder: tariff, term, ceiling and how far it is used, and who takes no new clients. */
export function ContractenScreen() {
  const { t } = useTranslation('afspraken')
  const answer = useAskRegio(listRecords, { query: { soort: 'contract' } } as never)
  const used = useAskRegio(listRecords, { query: { soort: 'verbruik' } } as never).data?.items ?? []
  return (
    <Answer answer={answer}>
      {({ items, abilities }) => {
        const rows = items.filter((one): one is Row => one.soort === 'contract')
        const read = abilities['afspraken.write'] && (
          <LinkButton href="/afspraken/contracten/inlezen">{t('importAction')}</LinkButton>
        )
        if (rows.length === 0) {
          return (
            <AfsprakenPage title={t('contractenNone')}>
              <Empty action={read}>{t('contractenNoneText')}</Empty>
            </AfsprakenPage>
          )
        }
        const stops = rows.filter(({ inhoud }) => inhoud.clientenstop !== null).length
        return (
          <AfsprakenPage
            title={t('contractenTitle', { count: rows.length })}
            lead={t('contractenLead', { stops })}
            trail={[{ href: '/afspraken', label: t('navAfspraken') }]}
            name={t('navContracten')}
            action={read}
          >
            <Sections>
              <Card
                footer={
                  <p className="af-links">
                    {(['csv', 'xlsx', 'json'] as const).map((vorm) => (
                      <DownloadLink key={vorm} operation={exportContracten} args={{ query: { vorm } } as never}>
                        {t('downloadAs', { vorm: vorm.toUpperCase() })}
                      </DownloadLink>
                    ))}
                  </p>
                }
              >
                <ContractTable
                  rows={rows}
                  used={used.filter((one): one is RecordOf<'verbruik'> => one.soort === 'verbruik')}
                />
              </Card>
            </Sections>
          </AfsprakenPage>
        )
      }}
    </Answer>
  )
}

function ContractTable({ rows, used }: { rows: Row[]; used: RecordOf<'verbruik'>[] }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const shareOf = ({ recordId, inhoud }: Row) => {
    const last = used.find((one) => one.inhoud.contractId === recordId)
    return last && inhoud.budgetplafondCents ? last.inhoud.cents / inhoud.budgetplafondCents : null
  }
  const columns: Column<Row>[] = [
    {
      id: 'nummer',
      header: t('nummer'),
      value: (row) => row.inhoud.nummer,
      cell: (row) => <Link href={`/afspraken/contracten/${row.recordId}`}>{row.inhoud.nummer}</Link>,
    },
    { id: 'gemeente', header: t('gemeente'), value: (row) => nameOf(row.inhoud.gemeenteId) },
    { id: 'aanbieder', header: t('aanbieder'), value: (row) => nameOf(row.inhoud.aanbiederId) },
    {
      id: 'product',
      header: t('product'),
      value: ({ inhoud }) => inhoud.regels.map(({ product }) => product).join(', '),
    },
    {
      id: 'tarief',
      header: t('tarief'),
      value: ({ inhoud }) => (inhoud.regels[0]?.tarief ?? 0) / 10_000,
      cell: ({ inhoud }) =>
        inhoud.regels
          .map(({ tarief, eenheid }) => `${formatTariefAmount(tarief, lang)} ${t('perEenheid', { eenheid })}`)
          .join(', '),
    },
    {
      id: 'tot',
      header: t('tot'),
      value: ({ inhoud }) => inhoud.tot,
      cell: ({ inhoud }) => formatDate(inhoud.tot, lang, 'long'),
    },
    {
      id: 'verbruik',
      header: t('verbruik'),
      value: (row) => shareOf(row),
      cell: (row) => {
        const share = shareOf(row)
        if (row.inhoud.budgetplafondCents === null) return t('geenPlafond')
        const ceiling = formatEuro(row.inhoud.budgetplafondCents, lang)
        return share === null ? ceiling : t('verbruikVan', { share: formatPercent(share, lang), ceiling })
      },
    },
    {
      id: 'stop',
      header: t('clientenstop'),
      value: ({ inhoud }) => (inhoud.clientenstop ? t('stopSince', { date: inhoud.clientenstop.van }) : ''),
      cell: ({ inhoud }) =>
        inhoud.clientenstop && (
          <Status kind="letop">{t('stopSince', { date: formatDate(inhoud.clientenstop.van, lang, 'short') })}</Status>
        ),
    },
  ]
  return (
    <DataTable
      caption={t('navContracten')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.recordId}
      sortable
      filter
      pageSize={20}
    />
  )
}
