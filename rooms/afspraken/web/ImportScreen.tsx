import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { useCommandRegio } from '@samenhang/ui/operation/useRegio.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importContracten } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'

type Read = OutputOf<typeof importContracten>
type Mapping = Record<string, string>

/** Reads contracts in: first what the columns mean and what is wrong per row, then all of it or nothing. */
export function ImportScreen() {
  const { t } = useTranslation('afspraken')
  const send = useCommandRegio(importContracten)
  const [file, setFile] = useState<Uint8Array>()
  const [read, setRead] = useState<Read>()
  const [failed, setFailed] = useState(false)
  const ask = async (bytes: Uint8Array, vastleggen: 'ja' | 'nee', mapping?: Mapping) => {
    setFailed(false)
    try {
      const query = { vastleggen, ...(mapping ? { mapping: JSON.stringify(mapping) } : {}) }
      setRead((await send({ query, body: bytes } as never)) as Read)
    } catch {
      setFailed(true)
    }
  }
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    setFile(bytes)
    await ask(bytes, 'nee')
  }
  return (
    <AfsprakenPage
      title={t('importTitle')}
      lead={t('importLead')}
      trail={[
        { href: '/afspraken', label: t('navAfspraken') },
        { href: '/afspraken/contracten', label: t('navContracten') },
      ]}
      name={t('importAction')}
    >
      <Sections>
        <Card title={t('importFile')}>
          <div className="af-choice">
            <label htmlFor="contract-file">{t('importFileLabel')}</label>
            <input
              id="contract-file"
              type="file"
              accept=".csv,.xlsx"
              onChange={(event) => choose(event.target.files?.[0])}
            />
          </div>
        </Card>
        {failed && (
          <Alert kind="stuk" title={t('importFailed')} live="alert">
            {t('importFailedText')}
          </Alert>
        )}
        {read && <Result read={read} />}
        {read && file && !read.vastgelegd && (
          <MappingCard read={read} change={(mapping) => ask(file, 'nee', mapping)}>
            <Actions>
              <Button
                onClick={() => ask(file, 'ja', read.mapping)}
                {...(read.errors.length > 0 && { disabledReason: t('importNotYet') })}
              >
                {t('importStore', { count: read.contracten })}
              </Button>
            </Actions>
          </MappingCard>
        )}
      </Sections>
    </AfsprakenPage>
  )
}

function Result({ read }: { read: Read }) {
  const { t } = useTranslation('afspraken')
  if (read.vastgelegd)
    return (
      <Alert
        kind="goed"
        title={t('importDone', { count: read.contracten })}
        live="status"
        action={<LinkButton href="/afspraken/contracten">{t('navContracten')}</LinkButton>}
      >
        {t('importDoneText')}
      </Alert>
    )
  if (read.errors.length === 0)
    return (
      <Alert kind="bericht" title={t('importFine', { rows: read.rows, count: read.contracten })} live="status">
        {t('importFineText')}
      </Alert>
    )
  return (
    <Card title={t('importErrors', { count: read.errors.length })} note={t('importErrorsNote')}>
      <DataTable
        caption={t('importErrorsCaption')}
        captionHidden
        columns={[
          { id: 'place', header: t('plaats'), value: (row) => row.place },
          { id: 'message', header: t('watIsEr'), value: (row) => row.message },
        ]}
        rows={read.errors}
        rowKey={(row) => row.place}
        download="fouten"
      />
    </Card>
  )
}

type MappingProps = { read: Read; change: (mapping: Mapping) => void; children: React.ReactNode }

function MappingCard({ read, change, children }: MappingProps) {
  const { t } = useTranslation('afspraken')
  const set = (header: string, column: string) => {
    const { [header]: _, ...rest } = read.mapping
    change(column ? { ...rest, [header]: column } : rest)
  }
  return (
    <Card title={t('mappingTitle')} note={t('mappingNote')}>
      <ul className="af-mapping">
        {read.headers.map((header, index) => (
          <li key={header}>
            <label htmlFor={`map-${index}`}>{header}</label>
            <select
              id={`map-${index}`}
              className="sh-input"
              value={read.mapping[header] ?? ''}
              onChange={(event) => set(header, event.target.value)}
            >
              <option value="">{t('mappingNone')}</option>
              {read.columns.map(({ name, obligatory }) => (
                <option key={name} value={name}>
                  {name}
                  {obligatory ? ' *' : ''}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {children}
    </Card>
  )
}
