import { Page } from '@samenhang/ui/frame/Page.tsx'
import { RoomNav } from '@samenhang/ui/frame/RoomNav.tsx'
import { useRouterState } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import './afspraken.css'
import './ritme.css'
import './versnippering.css'

const parts = [
  ['/afspraken', 'navAfspraken'],
  ['/afspraken/versnippering', 'navVersnippering'],
  ['/afspraken/contracten', 'navContracten'],
  ['/afspraken/ritme', 'navRitme'],
  ['/afspraken/rollen', 'navRollen'],
] as const

/** A page of the room, with the way to its other parts. */
export function AfsprakenPage({ children, ...page }: ComponentProps<typeof Page>) {
  const { t } = useTranslation('afspraken')
  const { location } = useRouterState()
  return (
    <Page {...page}>
      <RoomNav
        label={t('navLabel')}
        items={parts.map(([href, label]) => ({ href, label: t(label) }))}
        path={location.pathname}
      />
      {children}
    </Page>
  )
}
