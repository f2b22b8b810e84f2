import { BrandBar } from '@samenhang/ui/frame/BrandBar.tsx'
import { Menu } from '@samenhang/ui/frame/Menu.tsx'
import { TrialBand } from '@samenhang/ui/frame/TrialBand.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/SessionContext.ts'
import { currentOf, maySearch, menuOf } from './menu.ts'

/** Trial band, brand bar and the rooms of this caller. */
export function Header({ path }: { path: string }) {
  const { t } = useTranslation()
  const { caller, trial } = useSession()
  const places = caller?.tenants.map(({ tenant, naam }) => (tenant.startsWith('gm') ? t('gemeente', { naam }) : naam))
  const menu = menuOf(caller?.purposes ?? [])
  const current = currentOf(
    menu.map(({ href }) => href),
    path,
  )
  const items = menu.map(({ href, label }) => ({
    href,
    label: t(label),
    current: href === current,
  }))
  return (
    <>
      {trial && (
        <TrialBand>
          {caller && (
            <>
              {t('lookingOn', { naam: caller.naam, rol: caller.rollen.join(', ') })}{' '}
              <Link href="/inloggen">{t('otherRole')}</Link>
            </>
          )}
        </TrialBand>
      )}
      <BrandBar
        name="Samenhang"
        homeHref="/"
        region={places?.join(', ') ?? t('region')}
        {...(caller && maySearch(caller.purposes) ? { searchHref: '/basis/personen/zoeken' } : {})}
        user={caller ? <Link href="/sessies">{caller.naam}</Link> : <Link href="/inloggen">{t('titleLogin')}</Link>}
      >
        {items.length > 0 && <Menu items={items} />}
      </BrandBar>
    </>
  )
}
