import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useDownload } from '@samenhang/ui/operation/useDownload.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { downloadStemvellen, getBijeenkomst, listStemvellen } from '../contract.ts'
import { inRegio } from './in-regio.ts'
import { SheetEntry } from './SheetEntry.tsx'
import './bijeenkomst.css'

type Sheet = { nummer: number; keren: number; geteld: boolean }

/** Paper: print it, and type what came back. */
export function StemvellenScreen() {
  const { t } = useTranslation('dialoog')
  const { bijeenkomstId = '' } = useParams({ strict: false }) as { bijeenkomstId?: Id }
  const path = { bijeenkomstId: bijeenkomstId as Id }
  const bijeenkomst = useAsk(getBijeenkomst, { path, ...inRegio })
  const sheets = useAsk(listStemvellen, { path, ...inRegio })
  const print = useDownload(downloadStemvellen)
  return (
    <Answer answer={bijeenkomst}>
      {({ naam, stellingen, gesprek }) => (
        <Answer answer={sheets}>
          {({ items }) => (
            <Page
              title={t('sheetsTitle', { count: items.filter(({ geteld }) => geteld).length })}
              lead={t('sheetsLead')}
              name={t('sheets')}
              trail={[
                { href: '/dialoog', label: t('room') },
                { href: `/dialoog/bijeenkomsten/${path.bijeenkomstId}`, label: naam },
              ]}
            >
              <Sections>
                <Card title={t('sheetType')} note={t('sheetHow')}>
                  <SheetEntry
                    bijeenkomstId={path.bijeenkomstId}
                    stellingen={stellingen}
                    gesprek={gesprek}
                    sheets={items}
                  />
                </Card>
                {items.length > 0 && <SheetTable items={items} />}
                <Actions>
                  <Button variant="secondary" onClick={() => void print({ path, query: { aantal: 30 }, ...inRegio })}>
                    {t('sheetPrint')}
                  </Button>
                </Actions>
              </Sections>
            </Page>
          )}
        </Answer>
      )}
    </Answer>
  )
}

function SheetTable({ items }: { items: Sheet[] }) {
  const { t } = useTranslation('dialoog')
  const columns: Column<Sheet>[] = [
    { id: 'nummer', header: t('sheet'), value: ({ nummer }) => nummer },
    { id: 'keren', header: t('sheetTimes'), value: ({ keren }) => keren, numeric: true },
    {
      id: 'telt',
      header: t('counts'),
      value: ({ geteld }) => t(geteld ? 'countsYes' : 'sheetAgain'),
      cell: ({ geteld }) => <Status kind={geteld ? 'goed' : 'wacht'}>{t(geteld ? 'countsYes' : 'sheetAgain')}</Status>,
    },
  ]
  return (
    <Card title={t('sheets')}>
      <DataTable
        caption={t('sheets')}
        captionHidden
        columns={columns}
        rows={items}
        rowKey={({ nummer }) => String(nummer)}
        sortable
        pageSize={25}
      />
    </Card>
  )
}
