import { IconAlertSquareRounded, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { MomentView } from '../contract.ts'

const icons = { ruim: IconCircleCheck, 'begin-nu': IconAlertTriangle, 'minder-tijd': IconAlertSquareRounded } as const

/** The level of a moment by its shape: circle, triangle, diamond. */
export function MomentMark({ niveau }: { niveau: MomentView['niveau'] }) {
  const Icon = icons[niveau]
  return <Icon className={`sh-icon af-mark af-mark--${niveau}`} aria-hidden="true" />
}
