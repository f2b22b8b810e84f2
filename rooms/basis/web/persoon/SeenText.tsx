import type { Seen } from '@samenhang/kernel/access/seen.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** A value, not known, or not for this reader: three things that never look alike. */
export function SeenText<T>({ of, show }: { of: Seen<T>; show: (value: T) => ReactNode }) {
  const { t } = useTranslation('basis')
  if (of.k === 'value') return show(of.v)
  return of.k === 'empty' ? t('unknown') : <Status kind="afgeschermd">{t('hidden')}</Status>
}
