import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listBevestigingen, settleBevestiging } from '../../contract.ts'
import { AskFirst } from '../AskFirst.tsx'
import { useTenant } from './in-tenant.ts'

type Bevestiging = OutputOf<typeof listBevestigingen>['items'][number]

/** What one beheerder asked and another has to confirm. */
export function BevestigingenScreen() {
  const { t } = useTranslation('basis')
  const { tenant, trail } = useTenant()
  const answer = useAsk(listBevestigingen, { tenant })
  return (
    <Answer answer={answer}>
      {({ items }) => (
        <Page
          title={t('bevestigingenWaiting', { count: items.filter(({ uitkomst }) => uitkomst === null).length })}
          lead={t('bevestigingenLead')}
          trail={trail}
          name={t('bevestigingenName')}
        >
          <Card>{items.length === 0 ? <Empty>{t('bevestigingenNone')}</Empty> : <Table items={items} />}</Card>
        </Page>
      )}
    </Answer>
  )
}

function Table({ items }: { items: Bevestiging[] }) {
  const { t } = useTranslation('basis')
  const { lang } = useUiTexts()
  const day = (moment: string) => formatDate(dateInAmsterdam(new Date(moment)), lang, 'long')
  const columns: Column<Bevestiging>[] = [
    { id: 'naam', header: t('bevestigingFor'), value: (row) => row.naam },
    { id: 'what', header: t('bevestigingWhat'), value: (row) => row.gevraagd.soort, cell: (row) => <What of={row} /> },
    {
      id: 'asked',
      header: t('bevestigingAsked'),
      value: (row) => row.gevraagdOp,
      cell: (row) => t('byOn', { naam: row.gevraagdDoor, date: day(row.gevraagdOp) }),
    },
    {
      id: 'state',
      header: t('stand'),
      value: (row) => row.uitkomst ?? '',
      cell: (row) =>
        row.uitkomst === null || row.afgehandeldOp === null ? (
          <Status kind="wacht">{t('bevestigingWaits')}</Status>
        ) : (
          <Status kind={row.uitkomst === 'bevestigd' ? 'goed' : 'nietVanToepassing'}>
            {`${t(`uitkomst_${row.uitkomst}`)} ${t('byOn', { naam: row.afgehandeldDoor ?? '', date: day(row.afgehandeldOp) })}`}
          </Status>
        ),
    },
    { id: 'do', header: t('change'), value: () => '', cell: (row) => <Settle bevestiging={row} /> },
  ]
  return (
    <DataTable
      caption={t('bevestigingenName')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(row) => row.bevestigingId}
      pageSize={20}
    />
  )
}

function What({ of: { gevraagd } }: { of: Bevestiging }) {
  const { t } = useTranslation('basis')
  switch (gevraagd.soort) {
    case 'rol':
      return t('askedRol', { rol: t(`rol_${gevraagd.rol}`) })
    case 'login':
      return t('askedLogin', { subject: gevraagd.subject, issuer: gevraagd.issuer })
    case 'tenants':
      return t('askedTenants', { tenants: gevraagd.actsIn.join(', ') || t('actsInNone') })
  }
}

function Settle({ bevestiging }: { bevestiging: Bevestiging }) {
  const { t } = useTranslation('basis')
  const settle = useCommand(settleBevestiging)
  const { abilities, bevestigingId, tenant, naam, uitkomst } = bevestiging
  const as = (wanted: 'bevestigd' | 'geweigerd' | 'ingetrokken') => () =>
    settle({ path: { bevestigingId }, body: { uitkomst: wanted }, tenant })
  if (uitkomst !== null) return t('nothingToDo')
  return (
    <Actions>
      {abilities['bevestiging.confirm'] && (
        <AskFirst action={t('confirmFor', { naam })} text={t('confirmText')} run={as('bevestigd')} />
      )}
      {abilities['bevestiging.refuse'] && (
        <AskFirst action={t('refuseFor', { naam })} text={t('refuseText')} run={as('geweigerd')} />
      )}
      {abilities['bevestiging.withdraw'] && (
        <>
          <span className="sh-small">{t('notYours')}</span>
          <AskFirst action={t('withdrawFor', { naam })} text={t('withdrawText')} run={as('ingetrokken')} />
        </>
      )}
    </Actions>
  )
}
