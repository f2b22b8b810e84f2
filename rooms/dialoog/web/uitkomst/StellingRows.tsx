import { Button } from '@samenhang/ui/actions/Button.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UitkomstStelling } from '../../uitkomst/uitkomst.contract.ts'
import { AandeelPlot } from './AandeelPlot.tsx'

type Props = {
  stellingen: readonly UitkomstStelling[]
  names: readonly string[]
  /** Header and content of the last column. */
  aside: string
  children: (stelling: UitkomstStelling) => ReactNode
  /** As many are shown until one asks for all. */
  most?: number
}

/** Stellingen as they were said, each with the shares per group beside it. */
export function StellingRows({ stellingen, names, aside, children, most = stellingen.length }: Props) {
  const { t } = useTranslation('uitkomst')
  const { lang } = useUiTexts()
  const [all, setAll] = useState(false)
  const [open, close] = lang === 'nl' ? ['“', '”'] : ['‘', '’']
  const shown = all ? stellingen : stellingen.slice(0, most)
  return (
    <>
      <div className="uitkomst-head" aria-hidden="true">
        <span />
        <span>{t('statement')}</span>
        <span className="uitkomst-head__axis">
          <span>0%</span>
          <strong>50%</strong>
          <span>100%</span>
        </span>
        <span>{aside}</span>
      </div>
      <ul className="uitkomst-rows">
        {shown.map((stelling) => (
          <li key={stelling.stellingId} className="uitkomst-row">
            <span className="sh-small uitkomst-row__nr">{t('number', { number: stelling.nummer })}</span>
            <p className="uitkomst-row__words" lang={stelling.taal}>
              {open}
              {stelling.tekst}
              {close}
            </p>
            <AandeelPlot names={names} shares={stelling.groepen} />
            <div className="uitkomst-row__aside">{children(stelling)}</div>
          </li>
        ))}
      </ul>
      {shown.length < stellingen.length && (
        <div className="uitkomst-more">
          <Button variant="link" onClick={() => setAll(true)}>
            {t('more', { count: stellingen.length })}
          </Button>
        </div>
      )}
    </>
  )
}
