import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * Sends who is not logged in to the login page, once. `naar` is the page that was asked for, not the address of this
 * moment: that changes on the way, and going there again for every change would never end.
 */
export function ToLogin({ naar }: { naar: string }) {
  const { history } = useRouter()
  useEffect(() => history.replace(`/inloggen?${new URLSearchParams({ naar })}`), [history, naar])
  return null
}
