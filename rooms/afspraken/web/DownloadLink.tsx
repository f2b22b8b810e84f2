import type { ArgumentsOf } from '@samenhang/kernel/client/client.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { useDownload } from '@samenhang/ui/operation/useDownload.ts'
import { useRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Props<O extends Operation> = {
  operation: O
  args: Omit<ArgumentsOf<O>, 'tenant' | 'key' | 'signal'>
  children: ReactNode
}

/** Saves a file of the regio; says so when that fails. */
export function DownloadLink<O extends Operation>({ operation, args, children }: Props<O>) {
  const { t } = useTranslation('afspraken')
  const tenant = useRegio()
  const download = useDownload(operation)
  const save = useMutation({ mutationFn: () => download({ ...args, ...(tenant ? { tenant } : {}) } as never) })
  return (
    <span className="sh-print-hidden">
      <Button variant="link" onClick={() => save.mutate()}>
        {children}
      </Button>
      {save.isError && <span role="alert"> {t('downloadFailed')}</span>}
    </span>
  )
}
