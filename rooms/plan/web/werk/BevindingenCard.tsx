import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type Actie, type Doel, listBevindingen } from '../../contract.ts'
import type { InHuishouden } from '../in-huishouden.ts'

type Props = Pick<InHuishouden, 'huishoudenId' | 'tenant'> & { acties: readonly Actie[]; doelen: readonly Doel[] }

/** What does not hold together in the plan: what, where, since when, and who can mend it. */
export function BevindingenCard({ huishoudenId, tenant, acties, doelen }: Props) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const answer = useAsk(listBevindingen, { path: { huishoudenId }, tenant })
  const titleOf = (id: string) =>
    acties.find(({ actieId }) => actieId === id)?.titel ?? doelen.find(({ doelId }) => doelId === id)?.titel
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Card title={t('bevindingen', { count: items.length })} note={t('bevindingenNote')}>
            <ul className="plan-stappen">
              {items.map(({ toets, at, from, hersteller }) => (
                <li key={`${toets} ${at.map(({ id }) => id).join(' ')}`}>
                  <strong>{t(`toets_${toets}`)}</strong>{' '}
                  {at
                    .flatMap(({ id }) => titleOf(id) ?? [])
                    .map((titel) => `“${titel}”`)
                    .join(` ${t('and')} `)}{' '}
                  {from.k === 'value' && t('actieSinds', { date: formatDate(from.v, lang, 'long') })}{' '}
                  <Status kind="hersteller">{t(`hersteller_${hersteller}`)}</Status>
                </li>
              ))}
            </ul>
          </Card>
        )
      }
    </Answer>
  )
}
