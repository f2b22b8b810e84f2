import { Card } from '@samenhang/ui/card/Card.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actie, Doel } from '../../contract.ts'
import { ActieStand, standOf } from '../acties/ActieStand.tsx'
import type { InHuishouden } from '../in-huishouden.ts'
import { useNames } from '../names.ts'
import { PlanPicture } from './PlanPicture.tsx'

type Props = Pick<InHuishouden, 'leden'> & { acties: readonly Actie[]; doelen: readonly Doel[] }

/** The whole plan at a glance: who does what for which doel, as a picture and as a table. */
export function WieDoetWat({ acties, doelen, leden }: Props) {
  const { t } = useTranslation('plan')
  const [view, setView] = useState<'picture' | 'table'>('picture')
  const open = acties.filter((actie) => standOf(actie) !== 'vervallen')
  const nobody = open.filter((actie) => standOf(actie) === 'niemand').length
  const goals = new Set(open.map(({ doelId }) => doelId)).size
  const counts = { acties: t('countActies', { count: open.length }), doelen: t('countForDoelen', { count: goals }) }
  if (open.length === 0)
    return (
      <Card title={t('wieDoetWat')}>
        <Empty>{t('actiesNone')}</Empty>
      </Card>
    )
  return (
    <Card
      title={t('wieDoetWat')}
      note={`${t('wieDoetWatNote', counts)} ${nobody > 0 ? t('wieDoetWatNobody', { count: nobody }) : ''}`}
      aside={
        <SegmentedControl
          label={t('wieDoetWat')}
          segments={[
            { value: 'picture', label: t('beeld') },
            { value: 'table', label: t('tabel') },
          ]}
          value={view}
          onChange={setView}
        />
      }
    >
      <div className={`plan-wie plan-wie--${view}`}>
        {view === 'picture' && (
          <div className="plan-wie__picture">
            <PlanPicture acties={open} doelen={doelen} leden={leden} />
          </div>
        )}
        <div className="plan-wie__table">
          <ActieTable acties={open} doelen={doelen} leden={leden} />
        </div>
      </div>
    </Card>
  )
}

function ActieTable({ acties, doelen, leden }: Props) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { eigenaar } = useNames(leden)
  const when = ({ ritme, tot, vanaf }: Actie) => {
    if (ritme.k === 'value') return ritme.v
    if (tot.k === 'value') return t('actieTot', { date: formatDate(tot.v, lang, 'long') })
    return t('actieVanaf', { date: formatDate(vanaf, lang, 'long') })
  }
  const columns: Column<Actie>[] = [
    { id: 'actie', header: t('actie'), value: ({ titel }) => titel },
    {
      id: 'wie',
      header: t('actieWie'),
      value: (one) => Object.values(eigenaar(one.eigenaar)).filter(Boolean).join(', '),
    },
    { id: 'wanneer', header: t('actieWanneer'), value: when },
    { id: 'doel', header: t('doel'), value: (one) => doelen.find(({ doelId }) => doelId === one.doelId)?.titel ?? '' },
    {
      id: 'stand',
      header: t('standKop'),
      value: (one) => t(`stand_${standOf(one)}`),
      cell: (one) => <ActieStand actie={one} />,
    },
  ]
  return (
    <DataTable
      caption={t('wieDoetWat')}
      captionHidden
      columns={columns}
      rows={[...acties]}
      rowKey={(one) => one.actieId}
    />
  )
}
