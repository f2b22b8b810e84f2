import { formatDate } from '@samenhang/ui/format.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { ExplainedTerm } from '@samenhang/ui/timeline/ExplainedTerm.tsx'
import { useTranslation } from 'react-i18next'
import type { Termijn } from '../../contract.ts'

/** How the last day of a term came about: each step with its article, the last one is the day itself. */
export function TermijnSteps({ termijn }: { termijn: Termijn }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const day = (date: string) => formatDate(date, lang, 'day')
  const known = ['start', 'length', 'shift', 'suspended', 'extended', 'noEffect', 'early', 'done'] as const
  const steps = termijn.steps.map(({ code, article, from, to, why }) => {
    const name = known.find((one) => one === code)
    return {
      title: day(code === 'start' || !to ? from : to),
      text: lang === 'nl' || !name ? why : t(`step_${name}`),
      source: article,
    }
  })
  if (termijn.end.k === 'value')
    steps.push({ title: day(termijn.end.v), text: t('termijnLast'), source: termijn.article })
  return <ExplainedTerm steps={steps} />
}

const states = { notStarted: 'nietBegonnen', running: 'loopt', suspended: 'wacht', met: 'goed', late: 'stuk' } as const

/** Name, last day and state of a term. What the inwoner let pass is over, not late. */
export function TermijnHead({ termijn }: { termijn: Termijn }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { state, voor, end } = termijn
  const over = state === 'late' && voor === 'inwoner'
  return (
    <p className="plan-termijn">
      <strong>{t(`termijn_${termijn.termijn}`)}</strong>{' '}
      {end.k === 'value' && t('termijnBy', { date: formatDate(end.v, lang, 'full') })}{' '}
      <Status kind={over ? 'nietVanToepassing' : states[state]}>{t(over ? 'state_over' : `state_${state}`)}</Status>
    </p>
  )
}
