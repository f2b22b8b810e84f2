import { Card } from '@samenhang/ui/card/Card.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UitkomstBeeld, UitkomstStelling } from '../../uitkomst/uitkomst.contract.ts'

type By = 'rollen' | 'wijken'

/** How roles and neighbourhoods voted; a table alone, since what is too small is left out and a picture would hide that. */
export function Parts({ uitkomst: { stellingen } }: { uitkomst: UitkomstBeeld }) {
  const { t } = useTranslation('uitkomst')
  const [by, setBy] = useState<By>('rollen')
  const names = [...new Set(stellingen.flatMap((one) => one[by].map(({ naam }) => naam)))].sort()
  const label = (name: string) =>
    by === 'rollen' ? t(`rol_${name as 'inwoner' | 'professional' | 'bestuurder'}`) : name
  const rows = stellingen.filter((one) => one[by].length > 0)
  const segments = [
    { value: 'rollen' as const, label: t('partsRole') },
    { value: 'wijken' as const, label: t('partsWijk') },
  ]
  const shareOf = (stelling: UitkomstStelling, name: string) => stelling[by].find(({ naam }) => naam === name)
  return (
    <Card
      title={t('parts')}
      note={t('partsNote')}
      aside={<SegmentedControl label={t('parts')} segments={segments} value={by} onChange={setBy} />}
    >
      {rows.length === 0 ? (
        <Empty title={t('partsNone')}>{t('partsNoneText')}</Empty>
      ) : (
        <DataTable
          caption={t('parts')}
          captionHidden
          rows={rows}
          rowKey={({ stellingId }) => stellingId}
          pageSize={10}
          columns={[
            { id: 'stelling', header: t('statement'), value: ({ nummer, tekst }) => `${nummer}. ${tekst}` },
            ...names.map((name) => ({
              id: name,
              header: label(name),
              value: (stelling: UitkomstStelling) => shareOf(stelling, name)?.eens ?? null,
              cell: (stelling: UitkomstStelling) => {
                const share = shareOf(stelling, name)
                return share ? t('range', { share: share.eens, low: share.laag, high: share.hoog }) : t('hidden')
              },
            })),
          ]}
        />
      )}
    </Card>
  )
}
