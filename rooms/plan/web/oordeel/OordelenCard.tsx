import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type Doel, listOordelen, type Oordeel } from '../../contract.ts'
import { type InHuishouden, nameOf } from '../in-huishouden.ts'
import './oordelen.css'

type Props = InHuishouden & { doelen: readonly Doel[] }

/** How it goes with each doel according to the resident: where it began and how it is now. */
export function OordelenCard({ huishoudenId, tenant, leden, doelen }: Props) {
  const { t } = useTranslation('plan')
  const resident = useClient().purposes.includes('eigen-dossier')
  const answer = useAsk(listOordelen, { path: { huishoudenId }, tenant })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => {
        if (items.length === 0 && !resident) return null
        const shown = doelen.filter(({ doelId }) => resident || items.some((one) => one.doelId === doelId))
        return (
          <Card title={t('oordelen')} note={t(resident ? 'oordelenNoteYou' : 'oordelenNote')}>
            {shown.map((doel) => (
              <section key={doel.doelId} className="plan-oordeel">
                <h3>{doel.titel}</h3>
                <PerPerson items={items.filter(({ doelId }) => doelId === doel.doelId)} leden={leden} />
                {resident && (
                  <Link href={`/plan/huishoudens/${huishoudenId}/doelen/${doel.doelId}/oordeel`}>
                    {t('oordeelGive')}
                  </Link>
                )}
              </section>
            ))}
          </Card>
        )
      }}
    </Answer>
  )
}

function PerPerson({ items, leden }: Pick<Props, 'leden'> & { items: readonly Oordeel[] }) {
  const { t } = useTranslation('plan')
  const { callerId } = useClient()
  if (items.length === 0) return <p className="sh-small">{t('oordeelNone')}</p>
  return [...Map.groupBy(items, ({ persoonId }) => persoonId)].map(([persoonId, own]) => (
    <div key={persoonId}>
      {persoonId !== callerId && <p className="sh-small">{t('oordeelBy', { naam: nameOf(leden, persoonId) })}</p>}
      <Scale first={own[0]} last={own.at(-1)} />
    </div>
  ))
}

/** A line from 1 to 10: open where it began, filled where it is now. The sentence says the same. */
function Scale({ first, last }: { first: Oordeel | undefined; last: Oordeel | undefined }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  if (!first || !last) return null
  const x = (cijfer: number) => 20 + ((cijfer - 1) / 9) * 460
  const date = (op: string) => formatDate(op, lang, 'long')
  const told =
    first === last
      ? t('oordeelOnce', { cijfer: last.cijfer, date: date(last.op) })
      : t('oordeelTwice', { first: first.cijfer, last: last.cijfer, date: date(last.op) })
  return (
    <>
      <svg className="plan-oordeel__scale" viewBox="0 0 500 36" aria-hidden="true">
        <line className="plan-oordeel__axis" x1={20} x2={480} y1={18} y2={18} />
        <line className="plan-oordeel__change" x1={x(first.cijfer)} x2={x(last.cijfer)} y1={18} y2={18} />
        {first !== last && <circle className="plan-oordeel__then" cx={x(first.cijfer)} cy={18} r={9} />}
        <circle className="plan-oordeel__now" cx={x(last.cijfer)} cy={18} r={10} />
      </svg>
      <p className="plan-oordeel__ends sh-small" aria-hidden="true">
        <span>{t('oordeelLow')}</span>
        <span>{t('oordeelHigh')}</span>
      </p>
      <p>
        {told} {last.woorden.k === 'value' && `“${last.woorden.v}”`}
      </p>
    </>
  )
}
