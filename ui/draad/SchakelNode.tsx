import {
  IconChartDots,
  IconCoinEuro,
  IconEyeOff,
  IconLock,
  IconMessage2Check,
  IconQuote,
  IconTarget,
  IconUnlink,
  IconWritingSign,
} from '@tabler/icons-react'
import { isStem, type Schakel, type SchakelSoort } from './schakel.ts'
import './Draad.css'

const icons = {
  woorden: IconQuote,
  doel: IconTarget,
  afspraak: IconWritingSign,
  indicator: IconChartDots,
  euro: IconCoinEuro,
  oordeel: IconMessage2Check,
} as const

const standIcons = { stuk: IconUnlink, teKlein: IconEyeOff, afgeschermd: IconLock } as const

/** The node of a link: filled when it is there, a ring with `unlink` when broken, dashed when it waits. */
export function SchakelNode({ soort, stand }: { soort: SchakelSoort; stand: Schakel['stand'] }) {
  const Icon = stand === 'heel' || stand === 'wacht' ? icons[soort] : standIcons[stand]
  const voice = isStem(soort) ? ' sh-node--stem' : ''
  return (
    <span className={`sh-node sh-node--${stand}${voice}`} aria-hidden="true">
      <Icon className="sh-icon" />
    </span>
  )
}
