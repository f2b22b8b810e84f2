import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Figures } from '@samenhang/ui/card/Figures.tsx'
import { formatDate, formatEuro } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getUittreding } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { useNames } from './names.ts'

type Pad = OutputOf<typeof getUittreding>

/** The orderly path of a partij that leaves: what must be done, by whom and before which day. */
export function UittredingScreen() {
  const { recordId } = useParams({ strict: false }) as { recordId: string }
  const answer = useAskRegio(getUittreding, { path: { recordId } } as never)
  return <Answer answer={answer}>{(pad) => <Shown pad={pad as Pad} />}</Answer>
}

function Shown({ pad }: { pad: Pad }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const { uittreding, eerstMogelijk, teVroeg, clienten, contracten, stappen } = pad
  const day = (date: string) => formatDate(date, lang, 'long')
  const columns: Column<Pad['stappen'][number]>[] = [
    { id: 'stap', header: t('stap'), value: (row) => row.stap },
    { id: 'voor', header: t('uiterlijk'), value: (row) => row.voor, cell: (row) => day(row.voor) },
    { id: 'wie', header: t('wie'), value: (row) => t(`wie_${row.wie.split(' ')[0] as 'samen'}`) },
    { id: 'uitleg', header: t('uitleg'), value: (row) => row.uitleg },
    {
      id: 'stand',
      header: t('stand'),
      value: (row) => row.gedaanOp,
      cell: (row) =>
        row.gedaanOp ? (
          <Status kind="goed">{formatDate(row.gedaanOp, lang, 'short')}</Status>
        ) : (
          <Status kind="nietBegonnen">{t('nogNiet')}</Status>
        ),
    },
  ]
  return (
    <AfsprakenPage
      title={t('uittredingTitle', { naam: nameOf(uittreding.partijId), date: day(uittreding.per) })}
      lead={uittreding.waarom}
      trail={[
        { href: '/afspraken', label: t('navAfspraken') },
        { href: '/afspraken/rollen', label: t('navRollen') },
      ]}
      name={t('uittreding')}
    >
      <Sections>
        {teVroeg && (
          <Alert kind="letop" title={t('teVroeg', { date: day(eerstMogelijk) })}>
            {t('teVroegText')}
          </Alert>
        )}
        <Figures
          items={[
            { figure: String(clienten), text: t('clientenLopend') },
            { figure: String(contracten), text: t('contractenLopend') },
            {
              figure: uittreding.schuldCents === null ? '–' : formatEuro(uittreding.schuldCents, lang),
              text: t(uittreding.schuldCents === null ? 'schuldOnbekend' : 'schuld'),
            },
          ]}
        />
        <Card title={t('padTitle')} note={t('padNote')}>
          <DataTable
            caption={t('padTitle')}
            captionHidden
            columns={columns}
            rows={stappen}
            rowKey={(row) => row.stap}
            download="uittreding"
          />
        </Card>
      </Sections>
    </AfsprakenPage>
  )
}
