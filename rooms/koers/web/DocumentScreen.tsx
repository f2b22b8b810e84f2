import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type KoersRecord, listRecords, listSchaalbesluiten, type Schaalbesluit } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { DownloadKoers } from './DownloadKoers.tsx'
import { dueOf } from './due.ts'
import { KeuzesCard } from './KeuzesCard.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio, useNames } from './regio.ts'

/** For a bestuurder, to print and to tell the own staff: what was chosen, why, who doubted and what is due. */
export function DocumentScreen() {
  const records = useAskRegio(listRecords)
  const besluiten = useAskRegio(listSchaalbesluiten)
  return (
    <Answer answer={records}>
      {({ items }) => (
        <Answer answer={besluiten}>
          {(found) => <Whole records={items} besluiten={found.items.filter(({ genomen }) => genomen !== null)} />}
        </Answer>
      )}
    </Answer>
  )
}

function Whole({ records, besluiten }: { records: KoersRecord[]; besluiten: Schaalbesluit[] }) {
  const { t } = useTranslation('koers')
  const gemeenten = useNames().all.filter(({ soort }) => soort === 'gemeente').length
  const visie = only('visie', records).find(({ inhoud }) => inhoud.themaId === null)
  const doelen = only('doel', records).filter(({ inhoud }) => inhoud.niveau === 'regio' && !inhoud.beeindigdOp)
  return (
    <KoersPage title={t('documentTitle')} lead={t('documentLead')}>
      <Sections>
        {visie && (
          <Card title={visie.inhoud.titel}>
            <p className="koers-prose">{visie.inhoud.tekst}</p>
          </Card>
        )}
        <Card title={t('weWant')}>
          <ul className="koers-list">
            {doelen.map(({ recordId, inhoud }) => (
              <li key={recordId}>
                <Link href={`/koers/doelen/${recordId}`}>{inhoud.titel}</Link>
                <span className="sh-small">{inhoud.oorsprongen[0]?.tekst}</span>
              </li>
            ))}
          </ul>
        </Card>
        <Chosen besluiten={besluiten} records={records} />
        <KeuzesCard records={records} />
        <Due records={records} besluiten={besluiten} />
        <Card title={t('toStaff')} note={t('toStaffNote')}>
          <ol className="koers-list">
            {(['staff1', 'staff2', 'staff3', 'staff4'] as const).map((key) => (
              <li key={key}>{t(key, { doelen: doelen.length, besluiten: besluiten.length, gemeenten })}</li>
            ))}
          </ol>
        </Card>
        <DownloadKoers />
      </Sections>
    </KoersPage>
  )
}

function Chosen({ besluiten, records }: { besluiten: Schaalbesluit[]; records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const names = useNames()
  const standpunten = only('standpunt', records)
  const columns: Column<Schaalbesluit>[] = [
    {
      id: 'besluit',
      header: t('chosen'),
      value: ({ titel }) => titel,
      cell: ({ titel, schaalbesluitId }) => <Link href={`/koers/schaalbesluiten/${schaalbesluitId}`}>{titel}</Link>,
    },
    { id: 'schaal', header: t('scale'), value: ({ schaal }) => t(`schaal_${schaal}`) },
    { id: 'waarom', header: t('waarom'), value: ({ toelichting }) => toelichting },
    {
      id: 'wie',
      header: t('whoDoubted'),
      value: ({ schaalbesluitId }) => {
        const own = standpunten.filter(({ inhoud }) => inhoud.schaalbesluitId === schaalbesluitId)
        return own.map(({ partijId, inhoud }) => `${names(partijId)}: ${inhoud.positie}`).join('; ') || t('nobody')
      },
    },
  ]
  return (
    <Card title={t('weChose')} note={t('weChoseNote')}>
      <DataTable
        caption={t('weChose')}
        captionHidden
        columns={columns}
        rows={besluiten}
        rowKey={({ schaalbesluitId }) => schaalbesluitId}
      />
    </Card>
  )
}

function Due({ records, besluiten }: { records: KoersRecord[]; besluiten: Schaalbesluit[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  return (
    <Card title={t('due')} note={t('dueNote')}>
      <DataTable
        caption={t('due')}
        captionHidden
        columns={[
          { id: 'op', header: t('date'), value: ({ op }) => op, cell: ({ op }) => formatDate(op, lang, 'long') },
          {
            id: 'wat',
            header: t('what'),
            value: ({ wat, titel }) => `${t(wat)}: ${titel}`,
            cell: ({ wat, titel, naar }) => <Link href={naar}>{`${t(wat)}: ${titel}`}</Link>,
          },
          { id: 'wie', header: t('who'), value: ({ partijId }) => names(partijId) || t('theRegio') },
        ]}
        rows={dueOf(records, besluiten)}
        rowKey={({ naar, op, titel }) => `${naar} ${op} ${titel}`}
      />
    </Card>
  )
}
