import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useParams, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Where on the pages of beheer one is: a gemeente or the regio, the way back to it and the trail above. */
export function useTenant() {
  const { t } = useTranslation('basis')
  const { tenant = '' } = useParams({ strict: false })
  const { tenants } = useClient()
  const router = useRouter()
  const naam = tenants.find((one) => one.tenant === tenant)?.naam ?? tenant
  const home = `/basis/${tenant}`
  const trail = [
    { href: '/basis', label: t('partijenEnMedewerkers') },
    { href: home, label: naam },
  ]
  return { tenant, naam, home, trail, tenants, go: (href: string) => router.history.push(href) }
}
