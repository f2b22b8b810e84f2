import { Card } from '@samenhang/ui/card/Card.tsx'
import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import type { UitkomstBeeld, UitkomstStelling } from '../../uitkomst/uitkomst.contract.ts'
import { StellingRows } from './StellingRows.tsx'
import { StellingTable } from './StellingTable.tsx'

type Props = { uitkomst: UitkomstBeeld }

/** What divides: where groups lie furthest apart first, and whether they are opposed. */
export function Divides({ uitkomst }: Props) {
  const { t } = useTranslation('uitkomst')
  const names = uitkomst.groepen.map(({ naam }) => naam)
  const divided = uitkomst.stellingen
    .filter(({ status }) => status === 'verdeeld')
    .toSorted(
      (a, b) => (b.verdeeldheid ?? 0) - (a.verdeeldheid ?? 0) || fromHalf(a) - fromHalf(b) || a.nummer - b.nummer,
    )
  if (divided.length === 0) return <Empty title={t('dividesNone')}>{t('dividesNoneText')}</Empty>
  const why = ({ verdeeldheid }: UitkomstStelling) =>
    verdeeldheid === null ? '' : t('dividesWhy', { count: verdeeldheid })
  return (
    <ChartFrame
      title={t('divides')}
      unit={t('dividesNote')}
      flush
      picture={
        <StellingRows stellingen={divided} names={names} aside="" most={6}>
          {(stelling) => (
            <>
              {stelling.tegengesteld && <Status kind="letop">{t('opposed')}</Status>}
              <p className="sh-small">{why(stelling)}</p>
            </>
          )}
        </StellingRows>
      }
      table={
        <StellingTable
          caption={t('divides')}
          stellingen={divided}
          names={names}
          aside={{ header: t('divides'), text: why }}
        />
      }
    />
  )
}

/** Without groups it is the stellingen on which people are most in two minds. */
function fromHalf({ groepen }: UitkomstStelling): number {
  return Math.abs((groepen[0]?.eens ?? 0) - 50)
}

/** What all groups reject; left out when there is nothing. */
export function Rejected({ uitkomst }: Props) {
  const { t } = useTranslation('uitkomst')
  const names = uitkomst.groepen.map(({ naam }) => naam)
  const rejected = uitkomst.stellingen.filter(({ status }) => status === 'breed afgewezen')
  if (rejected.length === 0) return null
  return (
    <ChartFrame
      title={t('rejected')}
      unit={t('rejectedNote')}
      flush
      picture={
        <StellingRows stellingen={rejected} names={names} aside="" most={6}>
          {() => null}
        </StellingRows>
      }
      table={<StellingTable caption={t('rejected')} stellingen={rejected} names={names} />}
    />
  )
}

/** Of which nothing is said yet, and whose votes are missing. */
export function Unsure({ uitkomst }: Props) {
  const { t } = useTranslation('uitkomst')
  const unsure = uitkomst.stellingen.filter(({ status }) => status === 'te weinig stemmen')
  if (unsure.length === 0) return <Empty title={t('unsureNone')}>{t('unsureNoneText')}</Empty>
  const partOf = (deel: string) =>
    uitkomst.groepen.length === 1 && uitkomst.groepen[0]?.naam === deel
      ? t('everyone')
      : uitkomst.groepen.some(({ naam }) => naam === deel)
        ? t('group', { name: deel })
        : t(`rol_${deel as 'inwoner' | 'professional' | 'bestuurder'}`)
  return (
    <Card title={t('unsure')} note={t('unsureNote')}>
      <DataTable
        caption={t('unsure')}
        captionHidden
        rows={unsure}
        rowKey={({ stellingId }) => stellingId}
        pageSize={10}
        columns={[
          { id: 'stelling', header: t('statement'), value: ({ nummer, tekst }) => `${nummer}. ${tekst}` },
          {
            id: 'needs',
            header: t('needs'),
            value: ({ nogNodig }) =>
              nogNodig.map(({ deel, stemmen }) => t('needsPart', { part: partOf(deel), count: stemmen })).join('; '),
          },
        ]}
      />
    </Card>
  )
}
