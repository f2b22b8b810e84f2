import { Footer } from '@samenhang/ui/frame/Footer.tsx'
import { Frame } from '@samenhang/ui/frame/Frame.tsx'
import { Main } from '@samenhang/ui/frame/Main.tsx'
import { ArrivalContext } from '@samenhang/ui/frame/Page.tsx'
import { LinkContext } from '@samenhang/ui/link/Link.tsx'
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLang } from '../i18n.ts'
import { useSession } from '../session/SessionContext.ts'
import { SessionWarning } from '../session/SessionWarning.tsx'
import { Header } from './Header.tsx'
import { LanguageButton } from './LanguageButton.tsx'
import { nowInWords } from './now-in-words.ts'
import { RouterLink } from './RouterLink.tsx'
import { useArrival } from './useArrival.ts'

/** Pages about the service, for everybody. */
const aboutPages = [
  { href: '/hoe-dit-werkt', label: 'titleHoe' },
  { href: '/privacy', label: 'titlePrivacy' },
  { href: '/toegankelijkheid', label: 'titleToegankelijkheid' },
] as const

/** Every page: header with the rooms of this caller, the page itself, footer. */
export function Shell() {
  const { t } = useTranslation()
  const { caller } = useSession()
  const lang = useLang()
  const { location, matches } = useRouterState()
  const data = matches.at(-1)?.staticData
  const arrival = useArrival(location.pathname, t(data?.title ?? 'titleHome'))
  const shut = !caller && !data?.public
  // The address changes before the page does; asking for the login page again would start over, without end.
  const isUnderWay = location.pathname === '/inloggen'
  return (
    <LinkContext value={RouterLink}>
      <ArrivalContext value={arrival}>
        <Frame
          header={<Header path={location.pathname} />}
          footer={
            <Footer
              dataOf={nowInWords(new Date(), lang)}
              links={aboutPages.map(({ href, label }) => ({ href, label: t(label) }))}
            >
              <LanguageButton />
            </Footer>
          }
        >
          {caller && <SessionWarning />}
          <Main>
            {shut ? !isUnderWay && <Navigate to="/inloggen" search={{ naar: location.href }} replace /> : <Outlet />}
          </Main>
        </Frame>
      </ArrivalContext>
    </LinkContext>
  )
}
