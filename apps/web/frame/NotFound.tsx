import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { useTranslation } from 'react-i18next'

/** A page that is not there. Looks the same as one that may not be seen. */
export function NotFound() {
  const { t } = useTranslation()
  return <NoAccess action={<LinkButton href="/">{t('toStart')}</LinkButton>} />
}
