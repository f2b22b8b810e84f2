import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { useValues } from '@samenhang/ui/forms/useValues.ts'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import { endRol, type Medewerker, setRol, zRol } from '../../contract.ts'
import { Days } from '../Days.tsx'
import { EndOn } from '../EndOn.tsx'

type Props = { medewerker: Medewerker; onSaved: (waits: boolean) => void }

/** Rollen with their days; giving one, and ending one on a day. */
export function Rollen({ medewerker, onSaved }: Props) {
  const { t } = useTranslation('basis')
  const { tenant, medewerkerId, rollen, abilities } = medewerker
  const give = useCommand(setRol)
  const end = useCommand(endRol)
  const today = dateInAmsterdam(new Date())
  type Row = (typeof rollen)[number]
  const canEnd = ({ period }: Row) =>
    abilities['rol.end'] && period.from <= today && (period.to === null || period.to > today)
  const columns: Column<Row>[] = [
    { id: 'rol', header: t('rol'), value: (row) => t(`rol_${row.rol}`) },
    { id: 'days', header: t('days'), value: (row) => row.period.from, cell: (row) => <Days of={row.period} /> },
    {
      id: 'end',
      header: t('change'),
      value: () => '',
      cell: (row) =>
        canEnd(row) ? (
          <EndOn
            action={t('rolEnd', { rol: t(`rol_${row.rol}`) })}
            text={t('rolEndText')}
            end={(to) => end({ path: { medewerkerId, rol: row.rol }, body: { to: to as never }, tenant })}
          />
        ) : (
          t('nothingToDo')
        ),
    },
  ]
  return (
    <>
      <Card title={t('rollen')} note={t('rollenNote')}>
        {rollen.length === 0 ? (
          <Empty>{t('rollenNone')}</Empty>
        ) : (
          <DataTable
            caption={t('rollen')}
            captionHidden
            columns={columns}
            rows={rollen}
            rowKey={(row) => `${row.rol} ${row.period.from}`}
          />
        )}
      </Card>
      {abilities['rol.give'] && (
        <Card title={t(abilities['bevestiging.wanted'] ? 'rolAskTitle' : 'rolGiveTitle')}>
          <CommandForm
            start={{ rol: '', wetten: [], from: today as string, to: '' }}
            button={t(abilities['bevestiging.wanted'] ? 'rolAsk' : 'rolGive')}
            variant="secondary"
            save={({ rol, wetten, from, to }) => {
              const body = { rol, from, to: to === '' ? null : to, wetten: rol === 'consulent' ? wetten : [] }
              return give({ path: { medewerkerId }, body: body as never, tenant })
            }}
            onSaved={({ waits }) => onSaved(waits)}
          >
            <Select
              name="rol"
              label={t('rolQuestion')}
              options={zRol.options.map((rol) => ({ value: rol, label: t(`rol_${rol}`) }))}
            />
            <WettenOfConsulent />
            <DateField name="from" label={t('rolFrom')} />
            <DateField name="to" label={t('rolTo')} optional />
          </CommandForm>
        </Card>
      )}
    </>
  )
}

/** Asked of a consulent alone: without a law they see no toewijzing. */
function WettenOfConsulent() {
  const { t } = useTranslation('basis')
  if (useValues().rol !== 'consulent') return null
  const options = (['wmo', 'jeugdwet'] as const).map((wet) => ({ value: wet, label: t(`rolWet_${wet}`) }))
  return <CheckboxGroup name="wetten" label={t('rolWetten')} options={options} />
}
