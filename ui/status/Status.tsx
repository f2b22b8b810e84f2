import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconEye,
  IconEyeOff,
  IconLock,
  IconMinus,
  IconProgress,
  IconQuote,
  IconShare,
  IconUnlink,
  IconUser,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './Status.css'

const kinds = {
  goed: [IconCircleCheck, 'goed'],
  loopt: [IconProgress, 'bericht'],
  letop: [IconAlertTriangle, 'letop'],
  wacht: [IconClock, 'letop'],
  stuk: [IconUnlink, 'stuk'],
  hersteller: [IconUser, 'stuk'],
  geweigerd: [IconBan, 'stuk'],
  nietBegonnen: [IconCircleDashed, 'neutral'],
  nietVanToepassing: [IconMinus, 'neutral'],
  teKlein: [IconEyeOff, 'neutral'],
  afgeschermd: [IconLock, 'neutral'],
  bekeken: [IconEye, 'neutral'],
  gedeeld: [IconShare, 'bericht'],
  eigenWoorden: [IconQuote, 'stem'],
} as const

/** What can be said of a thing; icon and colour follow from it. `hersteller` is who can mend what is broken. */
export type StatusKind = keyof typeof kinds

/** Icon and word on a tint. Never a bare dot: `children` is the word. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  const [Icon, colour] = kinds[kind]
  return (
    <span className={`sh-status sh-status--${colour}`}>
      <Icon className="sh-icon" aria-hidden="true" />
      <span>{children}</span>
    </span>
  )
}
