import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type Afspraak, exportReeks, type VersieView } from '../contract.ts'
import { DownloadLink } from './DownloadLink.tsx'
import { useNames } from './names.ts'

type Row = VersieView['partijen'][number]

/** Who signed, and who was allowed to: each partij with what counts and what is missing. */
export function SignTable({ afspraak, shown }: { afspraak: Afspraak; shown: VersieView }) {
  const { t } = useTranslation('afspraken')
  const nameOf = useNames()
  const complete = shown.partijen.filter(({ ondertekening }) => ondertekening?.gebreken.length === 0)
  const columns: Column<Row>[] = [
    { id: 'partij', header: t('partij'), value: (row) => nameOf(row.partijId) },
    {
      id: 'ondertekening',
      header: t('ondertekening'),
      value: (row) => row.ondertekening?.ondertekenaar ?? '',
      cell: (row) => <Ondertekening row={row} />,
    },
    {
      id: 'bevoegdheid',
      header: t('bevoegdheid'),
      value: (row) => row.ondertekening?.bevoegdheid.kenmerk ?? '',
      cell: (row) => <Bevoegdheid row={row} />,
    },
    {
      id: 'telt',
      header: t('teltMee'),
      value: (row) => String(row.ondertekening?.gebreken.length ?? ''),
      cell: ({ ondertekening }) =>
        ondertekening === null ? (
          <Status kind="nietBegonnen">{t('wachtNog')}</Status>
        ) : ondertekening.gebreken.length === 0 ? (
          <Status kind="goed">{t('compleet')}</Status>
        ) : (
          <Status kind="stuk">{t('teltNiet')}</Status>
        ),
    },
  ]
  return (
    <Card
      title={t('signTitle')}
      note={t('signNote', { complete: complete.length, count: shown.partijen.length })}
      footer={
        <p>
          {t('chainNote')}{' '}
          <DownloadLink operation={exportReeks} args={{ path: { afspraakId: afspraak.afspraakId } }}>
            {t('chainAction')}
          </DownloadLink>
        </p>
      }
    >
      <DataTable
        caption={t('signTitle')}
        captionHidden
        columns={columns}
        rows={shown.partijen}
        rowKey={(row) => row.partijId}
      />
    </Card>
  )
}

function Ondertekening({ row: { ondertekening } }: { row: Row }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  if (!ondertekening) return t('nietOndertekend')
  const { ondertekenaar, hoedanigheid, getekendOp, opPapier } = ondertekening
  return (
    <>
      <strong>
        {ondertekenaar}, {hoedanigheid}
      </strong>
      <br />
      <span className="sh-small">
        {formatDate(getekendOp, lang, 'long')}
        {opPapier && `, ${t('opPapier')}`}
      </span>
    </>
  )
}

/** What stands in the papers, also when it is blank or impossible; what is wrong with it in words. */
function Bevoegdheid({ row: { ondertekening } }: { row: Row }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  if (!ondertekening) return null
  const { bevoegdheid, gebreken } = ondertekening
  const { orgaan, besluitdatum, kenmerk, mandaat } = bevoegdheid
  if (gebreken.length > 0) {
    return (
      <span className="af-broken">
        <strong>
          {orgaan || t('orgaan')}: {gebreken.map((gebrek) => t(`gebrek_${gebrek}`)).join(' ')}
        </strong>
        <br />
        <span className="sh-small">{t('inText', { text: mandaat?.datum || besluitdatum || '…' })}</span>
      </span>
    )
  }
  const proof = mandaat ?? { datum: besluitdatum, kenmerk }
  return (
    <>
      <strong>
        {mandaat ? t('mandaat') : orgaan}, {formatDate(proof.datum, lang, 'long')}
      </strong>
      <br />
      <span className="sh-small">{t('besluitKenmerk', { kenmerk: proof.kenmerk })}</span>
    </>
  )
}
