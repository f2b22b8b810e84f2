import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'
import { listLogins } from '../../contract.ts'
import { useTenant } from './in-tenant.ts'
import { LoginTable } from './LoginTable.tsx'

/** All accounts of one gemeente or the regio. */
export function LoginsScreen() {
  const { t } = useTranslation('basis')
  const { tenant, trail } = useTenant()
  const answer = useAsk(listLogins, { tenant })
  return (
    <Answer answer={answer}>
      {({ items }) => (
        <Page
          title={t('loginsFound', { count: items.filter(({ endedAt }) => !endedAt).length })}
          lead={t('loginsLead')}
          trail={trail}
          name={t('loginsTitle')}
        >
          <Card>
            {items.length === 0 ? <Empty>{t('loginsNone')}</Empty> : <LoginTable items={items} tenant={tenant} whole />}
          </Card>
        </Page>
      )}
    </Answer>
  )
}
