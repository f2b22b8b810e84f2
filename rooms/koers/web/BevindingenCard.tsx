import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { BevindingCode } from '../bevinding/bevinding.ts'
import { wordsOf } from '../bevinding/bevinding-words.ts'
import { listBevindingen } from '../contract.ts'
import { useAskRegio } from './regio.ts'

type Found = OutputOf<typeof listBevindingen>['items'][number]

/** What is missing, double or contradicts itself, and who can solve it; only of one thing when `id` is given. */
export function BevindingenCard({ id }: { id?: string }) {
  const { t } = useTranslation('koers')
  const answer = useAskRegio(listBevindingen)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => {
        const found = id === undefined ? items : items.filter(({ waar }) => waar.id === id)
        if (id !== undefined && found.length === 0) return null
        return (
          <Card title={t('bevindingen')} note={t('bevindingenNote')}>
            {found.length === 0 && <Status kind="goed">{t('bevindingenNone')}</Status>}
            <ul className="koers-list">
              {found.map((one) => (
                <Bevinding key={`${one.code} ${one.waar.id} ${one.van}`} found={one} />
              ))}
            </ul>
          </Card>
        )
      }}
    </Answer>
  )
}

const pages = { doel: 'doelen/', taak: 'taken#', schaalbesluit: 'schaalbesluiten/' } as const

function Bevinding({ found: { code, waar, van, herinnering, regel } }: { found: Found }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const { wat, waarom, hersteller } = wordsOf(code as BevindingCode, lang)
  return (
    <li>
      <Status kind={herinnering ? 'wacht' : 'stuk'}>{wat}</Status>
      <Link href={`/koers/${pages[waar.soort]}${waar.id}`}>{waar.titel}</Link>
      <p>
        {waarom} {t('since', { date: formatDate(van, lang, 'long') })}
      </p>
      <p className="sh-small">{t('solvedBy', { hersteller, regel })}</p>
    </li>
  )
}
