import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useTranslation } from 'react-i18next'
import type { AntwoordStatus, Gesprek, Stelling } from '../shapes.ts'

const staten = { concept: 'nietBegonnen', open: 'loopt', gesloten: 'goed' } as const satisfies Record<
  string,
  StatusKind
>

/** Does it run? */
export function GesprekStatus({ staat }: { staat: Gesprek['staat'] }) {
  const { t } = useTranslation('dialoog')
  return <Status kind={staten[staat]}>{t(`staat_${staat}`)}</Status>
}

const stellingen = {
  wacht: 'wacht',
  toegelaten: 'goed',
  afgewezen: 'geweigerd',
  samengevoegd: 'nietVanToepassing',
} as const satisfies Record<string, StatusKind>

/** Does it take part? */
export function StellingStatus({ staat }: { staat: Stelling['staat'] }) {
  const { t } = useTranslation('dialoog')
  return <Status kind={stellingen[staat]}>{t(`stelling_${staat}`)}</Status>
}

const antwoorden = {
  gedaan: 'goed',
  bezig: 'loopt',
  deels: 'loopt',
  niet: 'nietVanToepassing',
  'niet-van-ons': 'nietVanToepassing',
} as const satisfies Record<AntwoordStatus, StatusKind>

/** What was done with it. */
export function AntwoordStatusLabel({ status }: { status: AntwoordStatus }) {
  const { t } = useTranslation('dialoog')
  return <Status kind={antwoorden[status]}>{t(`antwoord_${status}`)}</Status>
}
