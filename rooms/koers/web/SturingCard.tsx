import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { RecordOf } from '../contract.ts'
import { useNames } from './regio.ts'

/** How a thema is steered: the two parts of the sturingsconcept, what each is asked, and who chose it in which talk. */
export function SturingCard({ concepts }: { concepts: readonly RecordOf<'sturingsconcept'>[] }) {
  const { t } = useTranslation('koers')
  if (concepts.length === 0) return <Empty title={t('sturing')}>{t('sturingNone')}</Empty>
  return (
    <Sections>
      {concepts.map((one) => (
        <Concept key={one.recordId} concept={one} />
      ))}
    </Sections>
  )
}

function Concept({ concept: { inhoud } }: { concept: RecordOf<'sturingsconcept'> }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const { gesprek, afgesprokenOp, van } = inhoud
  const talk = gesprek && (
    <>
      {t('talk', { date: formatDate(gesprek.op, lang, 'long'), met: gesprek.partijIds.map(names).join(', ') })}
      <br />
      {gesprek.verslag}
    </>
  )
  return (
    <Card title={t('sturing')} note={t('sturingNote', { date: formatDate(van, lang, 'long') })}>
      <Facts
        items={[
          { term: t('uitvoeringsvariant'), text: t(`variant_${inhoud.uitvoeringsvariant}`) },
          { term: t('bekostigingsvorm'), text: inhoud.bekostigingsvorm },
          { term: t('chosenIn'), text: talk ?? <Status kind="stuk">{t('noTalk')}</Status> },
          {
            term: t('agreedBefore'),
            text: afgesprokenOp ? (
              <Status kind={afgesprokenOp <= van ? 'goed' : 'letop'}>{formatDate(afgesprokenOp, lang, 'long')}</Status>
            ) : (
              <Status kind="stuk">{t('notAgreed')}</Status>
            ),
          },
        ]}
      />
      <h3>{t('asksOf')}</h3>
      <ul className="koers-list">
        {inhoud.vraagt.map(({ partijId, wat }) => (
          <li key={partijId}>
            <strong>{names(partijId)}</strong>
            <p>{wat}</p>
          </li>
        ))}
      </ul>
      <DataTable
        caption={t('sturingCriteria')}
        columns={[
          { id: 'naam', header: t('question'), value: (row) => row.naam },
          { id: 'wil', header: t('wants'), value: (row) => row.wil },
          { id: 'kan', header: t('can'), value: (row) => row.kan },
          { id: 'controle', header: t('needs'), value: (row) => row.controle },
        ]}
        rows={inhoud.criteria}
        rowKey={(row) => row.naam}
      />
    </Card>
  )
}
