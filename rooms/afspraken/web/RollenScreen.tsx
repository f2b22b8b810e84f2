import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { getRoltoedeling, listRecords, type RecordOf } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { useNames } from './names.ts'

type Rollen = OutputOf<typeof getRoltoedeling>

/** Who does what in each taak, what was promised, and who is leaving. */
export function RollenScreen() {
  const { t } = useTranslation('afspraken')
  const answer = useAskRegio(getRoltoedeling)
  return (
    <Answer answer={answer}>
      {(rollen) => (
        <AfsprakenPage
          title={t(rollen.conflicten.length === 0 ? 'rollenTitleNone' : 'rollenTitle', {
            count: rollen.conflicten.length,
          })}
          lead={t('rollenLead', { count: rollen.taken.length })}
          trail={[{ href: '/afspraken', label: t('navAfspraken') }]}
          name={t('navRollen')}
        >
          <Sections>
            {rollen.conflicten.length > 0 && <ConflictCard rollen={rollen} />}
            <RollenCard rollen={rollen} />
            <ToezeggingenCard />
            <UittredingCard />
          </Sections>
        </AfsprakenPage>
      )}
    </Answer>
  )
}

function ConflictCard({ rollen }: { rollen: Rollen }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const taakOf = (id: string) => rollen.taken.find(({ taakId }) => taakId === id)?.naam ?? ''
  return (
    <Card title={t('conflictTitle')} note={t('conflictNote')}>
      <ul className="af-list">
        {rollen.conflicten.map(({ soort, taakId, partijIds, van }) => (
          <li key={`${soort} ${taakId} ${partijIds.join()}`}>
            <Status kind="stuk">{t(`conflict_${soort}`)}</Status>
            <p>
              {taakOf(taakId)}: {partijIds.map(nameOf).join(', ')}{' '}
              {t('fromDate', { date: formatDate(van, lang, 'long') })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function RollenCard({ rollen }: { rollen: Rollen }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const taakOf = (id: string) => rollen.taken.find(({ taakId }) => taakId === id)?.naam ?? ''
  const columns: Column<Rollen['items'][number]>[] = [
    { id: 'taak', header: t('taak'), value: (row) => taakOf(row.taakId) },
    { id: 'rol', header: t('rol'), value: (row) => t(`rol_${row.rol}`) },
    { id: 'partij', header: t('partij'), value: (row) => nameOf(row.partijId) },
    { id: 'van', header: t('van'), value: (row) => row.van, cell: (row) => formatDate(row.van, lang, 'long') },
    {
      id: 'tot',
      header: t('tot'),
      value: (row) => row.tot,
      cell: (row) => (row.tot ? formatDate(row.tot, lang, 'long') : t('goesOn')),
    },
  ]
  return (
    <Card title={t('rollenCard')}>
      {rollen.items.length === 0 ? (
        <Empty>{t('rollenNone')}</Empty>
      ) : (
        <DataTable
          caption={t('rollenCard')}
          captionHidden
          columns={columns}
          rows={rollen.items}
          rowKey={(row) => `${row.taakId} ${row.rol} ${row.partijId} ${row.van}`}
          sortable
          filter
          pageSize={15}
          download="rollen"
        />
      )}
    </Card>
  )
}

function ToezeggingenCard() {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const answer = useAskRegio(listRecords, { query: { soort: 'toezegging' } } as never)
  const kinds = { open: 'wacht', gedaan: 'goed', vervallen: 'nietVanToepassing' } as const
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => (
        <Card title={t('toezeggingen')} note={t('toezeggingenNote')}>
          {items.length === 0 && <Empty>{t('toezeggingenNone')}</Empty>}
          <ul className="af-list">
            {items
              .filter((one): one is RecordOf<'toezegging'> => one.soort === 'toezegging')
              .map(({ recordId, inhoud }) => (
                <li key={recordId}>
                  <p>
                    <strong>{inhoud.tekst}</strong>
                  </p>
                  <p className="sh-small">
                    {t(`toezegging_${inhoud.aard}`, { door: inhoud.door, aan: inhoud.aan })},{' '}
                    {t('voorDate', { date: formatDate(inhoud.voor, lang, 'long') })}
                  </p>
                  <Status kind={kinds[inhoud.stand]}>{t(`toezeggingStand_${inhoud.stand}`)}</Status>
                </li>
              ))}
          </ul>
        </Card>
      )}
    </Answer>
  )
}

function UittredingCard() {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const answer = useAskRegio(listRecords, { query: { soort: 'uittreding' } } as never)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => (
        <Card title={t('uittredingen')} note={t('uittredingenNote')}>
          {items.length === 0 && <Empty>{t('uittredingenNone')}</Empty>}
          <ul className="af-list">
            {items
              .filter((one): one is RecordOf<'uittreding'> => one.soort === 'uittreding')
              .map(({ recordId, inhoud }) => (
                <li key={recordId}>
                  <Link href={`/afspraken/uittredingen/${recordId}`}>
                    {t('uittredingLink', { naam: nameOf(inhoud.partijId), date: formatDate(inhoud.per, lang, 'long') })}
                  </Link>
                </li>
              ))}
          </ul>
        </Card>
      )}
    </Answer>
  )
}
