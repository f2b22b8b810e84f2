import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { RecordOf } from '../contract.ts'
import { useNames } from './regio.ts'

type Row = RecordOf<'beleid'>

/** Policies of gemeenten beside the doelen of aanbieders: what practice says helps or hinders, and what was changed. */
export function BeleidCard({ beleid, ervaringen }: { beleid: Row[]; ervaringen: readonly RecordOf<'ervaring'>[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const columns: Column<Row>[] = [
    { id: 'wie', header: t('who'), value: ({ partijId }) => names(partijId) },
    {
      id: 'kern',
      header: t('policy'),
      value: ({ inhoud }) => inhoud.kern,
      cell: ({ inhoud }) => (
        <>
          <strong>{inhoud.titel}</strong>
          <p>{inhoud.kern}</p>
        </>
      ),
    },
    {
      id: 'praktijk',
      header: t('practice'),
      value: ({ recordId }) => ervaringen.filter(({ inhoud }) => inhoud.beleidId === recordId).length,
      cell: ({ recordId }) => {
        const own = ervaringen.filter(({ inhoud }) => inhoud.beleidId === recordId)
        return (
          <div className="koers-stack">
            {own.map((one) => (
              <div key={one.recordId}>
                <Status kind={one.inhoud.werking === 'helpt' ? 'goed' : 'letop'}>
                  {t(`werking_${one.inhoud.werking}`)}
                </Status>
                <p className="sh-small">
                  {one.inhoud.voorbeeld} {names(one.partijId)}, {formatDate(one.inhoud.op, lang, 'long')}
                </p>
              </div>
            ))}
            <Link className="nl-link sh-print-hidden" href={`/koers/vastleggen/ervaring?beleidId=${recordId}`}>
              {t('ervaringAdd')}
            </Link>
          </div>
        )
      },
    },
    {
      id: 'veranderd',
      header: t('changed'),
      value: ({ inhoud }) => inhoud.veranderd?.wat ?? '',
      cell: ({ inhoud: { veranderd } }) =>
        veranderd ? `${veranderd.wat} ${formatDate(veranderd.op, lang, 'long')}` : t('notChanged'),
    },
  ]
  return (
    <Card title={t('beleid')} note={t('beleidNote')}>
      {beleid.length === 0 ? (
        <Empty>{t('beleidNone')}</Empty>
      ) : (
        <DataTable caption={t('beleid')} captionHidden columns={columns} rows={beleid} rowKey={(row) => row.recordId} />
      )}
    </Card>
  )
}
