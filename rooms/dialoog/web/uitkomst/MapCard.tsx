import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import type { UitkomstBeeld } from '../../uitkomst/uitkomst.contract.ts'
import { OpinionMap, Sign } from './OpinionMap.tsx'

type Groep = UitkomstBeeld['groepen'][number]

/** Where people stand, with the groups in their own stellingen beside it. */
export function MapCard({ uitkomst }: { uitkomst: UitkomstBeeld }) {
  const { t } = useTranslation('uitkomst')
  const { kaart, groepen } = uitkomst
  if (!kaart) return <Empty title={t('mapNone')}>{t('mapNoneText')}</Empty>
  return (
    <ChartFrame
      title={t('map')}
      unit={t('mapNote')}
      picture={
        <div className="uitkomst-mapcard">
          <OpinionMap kaart={kaart} groepen={groepen} />
          {groepen.length > 1 && (
            <ul className="uitkomst-groups">
              {groepen.map((groep, index) => (
                <li key={groep.naam} className="uitkomst-group">
                  <Sign groep={index} />
                  <div>
                    <h3 className="uitkomst-group__name">
                      <Size groep={groep} />
                    </h3>
                    <Kenmerken groep={groep} />
                  </div>
                </li>
              ))}
            </ul>
          )}
        </div>
      }
      table={
        <DataTable
          caption={t('map')}
          captionHidden
          rows={groepen}
          rowKey={({ naam }) => naam}
          columns={[
            { id: 'groep', header: t('group', { name: '' }), value: ({ naam }) => naam },
            {
              id: 'people',
              header: t('people', { people: '' }),
              value: ({ deelnemers }) => deelnemers,
              cell: ({ deelnemers }) => deelnemers ?? t('hidden'),
              numeric: true,
            },
            { id: 'words', header: t('statement'), value: ({ kenmerken }) => kenmerken[0]?.tekst ?? '' },
          ]}
        />
      }
    />
  )
}

function Size({ groep: { naam, deelnemers } }: { groep: Groep }) {
  const { t } = useTranslation('uitkomst')
  return deelnemers === null ? t('groupSmall', { name: naam }) : t('groupPeople', { name: naam, people: deelnemers })
}

/** At most two: a group is more than its loudest sentences, and the rest stands in the tables. */
function Kenmerken({ groep: { kenmerken } }: { groep: Groep }) {
  const { t } = useTranslation('uitkomst')
  if (kenmerken.length === 0) return <p className="sh-small">{t('kenmerkNone')}</p>
  return kenmerken.slice(0, 2).map(({ nummer, tekst, richting, deel, anderen }) => (
    <div key={nummer}>
      <p className="uitkomst-group__words">{t('kenmerk', { tekst, interpolation: { escapeValue: false } })}</p>
      <p className="sh-small">
        {t(richting === 'eens' ? 'kenmerkEens' : 'kenmerkOneens', { share: deel, other: anderen })}
      </p>
    </div>
  ))
}
