import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { ErrorState } from '@samenhang/ui/nothing/ErrorState.tsx'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** A screen that stopped working: a mistake of ours, or a newer version of the screens on the server. */
export function Broken({ reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const reload = (
    <Button
      variant="secondary"
      onClick={() => {
        reset()
        location.reload()
      }}
    >
      {t('brokenReload')}
    </Button>
  )
  return (
    <Page title={t('brokenTitle')}>
      <ErrorState title={t('brokenWhat')} action={reload}>
        {t('brokenText')}
      </ErrorState>
    </Page>
  )
}
