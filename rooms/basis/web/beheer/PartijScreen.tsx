import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import {
  changePartij,
  endPartij,
  listMedewerkers,
  listPartijen,
  type zMedewerker,
  type zPartij,
} from '../../contract.ts'
import { EndOn } from '../EndOn.tsx'
import { Einde } from './Einde.tsx'
import { useTenant } from './in-tenant.ts'
import { PartijFields, type PartijValues, readPartij } from './PartijFields.tsx'

/** One organisation: what is known of it, who works there, and changing or ending it. */
export function PartijScreen() {
  const { partijId } = useParams({ strict: false })
  const { tenant } = useTenant()
  const answer = useAsk(listPartijen, { tenant })
  return (
    <Answer answer={answer}>
      {({ items, abilities }) => {
        const partij = items.find((one) => one.partijId === partijId)
        return partij ? <Partij partij={partij} may={abilities['partij.write'] ?? false} /> : <NoAccess />
      }}
    </Answer>
  )
}

function Partij({ partij, may }: { partij: z.infer<typeof zPartij>; may: boolean }) {
  const { t } = useTranslation('basis')
  const { tenant, home, trail, go } = useTenant()
  const change = useCommand(changePartij)
  const end = useCommand(endPartij)
  const path = { partijId: partij.partijId }
  const medewerkers = useAsk(listMedewerkers, { tenant })
  const start: PartijValues = { ...partij, agbcode: partij.agbcode ?? '', gemeentecode: partij.gemeentecode ?? '' }
  const facts = [
    { term: t('kind'), text: partij.soort },
    { term: t('agb'), text: partij.agbcode ?? t('unknown') },
    { term: t('gemeentecode'), text: partij.gemeentecode ?? t('unknown') },
    { term: t('stand'), text: <Einde op={partij.einde} /> },
  ]
  return (
    <Page title={partij.naam} trail={trail}>
      <Sections>
        <Card>
          <Facts items={facts} />
          {may && partij.einde === null && (
            <EndOn
              action={t('partijEnd')}
              text={t('partijEndText')}
              end={(to) => end({ path, body: { to: to as never }, tenant })}
            />
          )}
        </Card>
        <Card title={t('medewerkers')}>
          <Answer answer={medewerkers}>
            {({ items }) => <Staff items={items.filter((one) => one.partijId === partij.partijId)} home={home} />}
          </Answer>
        </Card>
        {may && (
          <Card title={t('partijChange')}>
            <CommandForm
              start={{ naam: start.naam, soort: start.soort, agbcode: start.agbcode, gemeentecode: start.gemeentecode }}
              button={t('partijChangeSave')}
              save={(values) => change({ path, body: readPartij(values), tenant })}
              onSaved={() => go(home)}
            >
              <PartijFields />
            </CommandForm>
          </Card>
        )}
      </Sections>
    </Page>
  )
}

function Staff({ items, home }: { items: z.infer<typeof zMedewerker>[]; home: string }) {
  const { t } = useTranslation('basis')
  if (items.length === 0) return <Empty>{t('medewerkersNone')}</Empty>
  const columns: Column<z.infer<typeof zMedewerker>>[] = [
    {
      id: 'naam',
      header: t('name'),
      value: (row) => row.naam,
      cell: (row) => <Link href={`${home}/medewerkers/${row.medewerkerId}`}>{row.naam}</Link>,
    },
    { id: 'rollen', header: t('rollen'), value: (row) => row.rollen.join(', ') || t('rolNone') },
    { id: 'einde', header: t('stand'), value: (row) => row.einde ?? '', cell: (row) => <Einde op={row.einde} /> },
  ]
  const rest = { caption: t('medewerkers'), captionHidden: true, pageSize: 20 }
  return <DataTable columns={columns} rows={items} rowKey={(row) => row.medewerkerId} {...rest} />
}
