import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useTranslation } from 'react-i18next'
import type { Actie } from '../../contract.ts'

const kinds = {
  gedaan: 'goed',
  vervallen: 'nietVanToepassing',
  niemand: 'stuk',
  loopt: 'loopt',
  nietBegonnen: 'nietBegonnen',
} as const satisfies Record<string, StatusKind>

/** How an actie stands, as it was told. */
export function standOf({ gedaanOp, vervallenOp, begonnenOp, eigenaar }: Actie): keyof typeof kinds {
  if (gedaanOp.k === 'value') return 'gedaan'
  if (vervallenOp.k === 'value') return 'vervallen'
  if (eigenaar.soort === 'niemand') return 'niemand'
  return begonnenOp.k === 'value' ? 'loopt' : 'nietBegonnen'
}

export function ActieStand({ actie }: { actie: Actie }) {
  const { t } = useTranslation('plan')
  const stand = standOf(actie)
  return <Status kind={kinds[stand]}>{t(`stand_${stand}`)}</Status>
}
