import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { listBevestigingen, listMedewerkers, listPartijen, type zMedewerker, type zPartij } from '../../contract.ts'
import { Einde } from './Einde.tsx'
import { useTenant } from './in-tenant.ts'

/** Who works in one gemeente or the regio, for the beheerder of it. */
export function TenantScreen() {
  const { t } = useTranslation('basis')
  const { tenant, naam, home, trail } = useTenant()
  const partijen = useAsk(listPartijen, { tenant })
  const medewerkers = useAsk(listMedewerkers, { tenant })
  return (
    <Answer answer={medewerkers}>
      {({ items, abilities }) =>
        abilities['medewerker.write'] ? (
          <Page title={t('tenantTitle', { naam })} lead={t('tenantLead')} trail={trail.slice(0, 1)} name={naam}>
            <Sections>
              <Waiting tenant={tenant} home={home} />
              <Card
                title={t('medewerkers')}
                note={t('medewerkersNote')}
                aside={<LinkButton href={`${home}/medewerkers/nieuw`}>{t('medewerkerAdd')}</LinkButton>}
              >
                {items.length === 0 ? <Empty>{t('medewerkersNone')}</Empty> : <Medewerkers items={items} home={home} />}
              </Card>
              <Answer answer={partijen}>
                {(answer) => (
                  <Card
                    title={t('partijen')}
                    aside={
                      <LinkButton variant="secondary" href={`${home}/partijen/nieuw`}>
                        {t('partijAdd')}
                      </LinkButton>
                    }
                  >
                    <Partijen items={answer.items} home={home} />
                  </Card>
                )}
              </Answer>
            </Sections>
          </Page>
        ) : (
          <NoAccess />
        )
      }
    </Answer>
  )
}

/** What waits for a second beheerder, and the way to the logins. */
function Waiting({ tenant, home }: { tenant: string; home: string }) {
  const { t } = useTranslation('basis')
  const answer = useAsk(listBevestigingen, { tenant })
  const count = answer.data?.items.filter(({ uitkomst }) => uitkomst === null).length ?? 0
  const logins = (
    <LinkButton variant="secondary" href={`${home}/logins`}>
      {t('loginsAll')}
    </LinkButton>
  )
  const open = (
    <LinkButton variant="secondary" href={`${home}/bevestigingen`}>
      {t('bevestigingenOpen')}
    </LinkButton>
  )
  return (
    <Card title={t('loginsTitle')} aside={logins}>
      {count > 0 ? (
        <Alert kind="letop" title={t('bevestigingenWaiting', { count })} action={open}>
          {t('bevestigingenWhy')}
        </Alert>
      ) : (
        <Link href={`${home}/bevestigingen`}>{t('bevestigingenNoneLink')}</Link>
      )}
    </Card>
  )
}

function Medewerkers({ items, home }: { items: z.infer<typeof zMedewerker>[]; home: string }) {
  const { t } = useTranslation('basis')
  const columns: Column<z.infer<typeof zMedewerker>>[] = [
    {
      id: 'naam',
      header: t('name'),
      value: (row) => row.naam,
      cell: (row) => <Link href={`${home}/medewerkers/${row.medewerkerId}`}>{row.naam}</Link>,
    },
    { id: 'functie', header: t('functie'), value: (row) => row.functie },
    { id: 'partij', header: t('partij'), value: (row) => row.partij },
    { id: 'rollen', header: t('rollen'), value: (row) => row.rollen.join(', ') || t('rolNone') },
    { id: 'einde', header: t('stand'), value: (row) => row.einde ?? '', cell: (row) => <Einde op={row.einde} /> },
  ]
  const rest = { caption: t('medewerkers'), captionHidden: true, sortable: true, filter: true, pageSize: 20 }
  return <DataTable columns={columns} rows={items} rowKey={(row) => row.medewerkerId} {...rest} />
}

function Partijen({ items, home }: { items: z.infer<typeof zPartij>[]; home: string }) {
  const { t } = useTranslation('basis')
  const columns: Column<z.infer<typeof zPartij>>[] = [
    {
      id: 'naam',
      header: t('name'),
      value: (row) => row.naam,
      cell: (row) => <Link href={`${home}/partijen/${row.partijId}`}>{row.naam}</Link>,
    },
    { id: 'soort', header: t('kind'), value: (row) => row.soort },
    { id: 'agb', header: t('agb'), value: (row) => row.agbcode },
    { id: 'einde', header: t('stand'), value: (row) => row.einde ?? '', cell: (row) => <Einde op={row.einde} /> },
  ]
  const rest = { caption: t('partijen'), captionHidden: true, sortable: true, filter: true, pageSize: 20 }
  return <DataTable columns={columns} rows={items} rowKey={(row) => row.partijId} {...rest} />
}
