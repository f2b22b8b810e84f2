import { Button } from '@samenhang/ui/actions/Button.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MomentView } from '../contract.ts'
import { MomentMark } from './MomentMark.tsx'

const order = ['minder-tijd', 'begin-nu', 'ruim'] as const
const first = 4

/** Moments by level, what leaves the least time first; numbers are those of the picture. */
export function MomentList({ momenten }: { momenten: readonly MomentView[] }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const [all, setAll] = useState(false)
  const told = ({ niveau, voorbereiding, bron, partijIds }: MomentView) =>
    niveau === 'minder-tijd'
      ? t('minderText', { ...voorbereiding, sides: partijIds.length > 1 ? t('bothSides') : '' })
      : t('voorbereidingText', { count: voorbereiding.afgesproken, bron })
  return (
    <div className="af-moments">
      {order.map((niveau) => {
        const own = momenten
          .map((moment, index) => ({ moment, nr: index + 1 }))
          .filter(({ moment }) => moment.niveau === niveau)
        if (own.length === 0) return null
        const shown = niveau === 'ruim' && !all ? own.slice(0, first) : own
        return (
          <section key={niveau}>
            <h3 className={`af-moments__head af-moments__head--${niveau}`}>
              <MomentMark niveau={niveau} /> {t(`niveau_${niveau}`)}
            </h3>
            <ol className="af-moments__list">
              {shown.map(({ moment, nr }) => (
                <li key={moment.key}>
                  <span className="af-moments__nr">{nr}</span>
                  <span className="af-moments__day">{formatDate(moment.op, lang, 'short')}</span>
                  <span>
                    <strong>{moment.titel}</strong>
                    <br />
                    <span className="sh-small">{told(moment)}</span>
                  </span>
                </li>
              ))}
            </ol>
            {shown.length < own.length && (
              <Button variant="link" onClick={() => setAll(true)}>
                {t('showMoments', { count: own.length - shown.length })}
              </Button>
            )}
          </section>
        )
      })}
    </div>
  )
}
