import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Inzage, InzageSoort } from '../../contract.ts'
import { happened, sayValue, when, who } from './say.ts'
import { VerzoekForm } from './VerzoekForm.tsx'

const kinds = {
  bekeken: 'bekeken',
  gezocht: 'bekeken',
  veranderd: 'loopt',
  meegenomen: 'letop',
  gedeeld: 'gedeeld',
  geweigerd: 'geweigerd',
} as const satisfies Record<InzageSoort, StatusKind>

const page = 10
type Filter = 'alles' | 'persoon' | 'geweigerd'

/** What happened, newest first, one item per person, day and purpose. */
export function HappenedCard({ persoonId, items }: { persoonId: string; items: readonly Inzage[] }) {
  const { t } = useTranslation('delen')
  const [filter, setFilter] = useState<Filter>('alles')
  const [count, setCount] = useState(page)
  const others = items.filter(({ wie }) => !wie.zelf)
  const sorted = {
    alles: items,
    persoon: others.toSorted((a, b) => who(t, a).localeCompare(who(t, b))),
    geweigerd: others.filter(({ soort }) => soort === 'geweigerd'),
  }[filter]
  const control = (
    <SegmentedControl<Filter>
      label={t('filter')}
      value={filter}
      onChange={setFilter}
      segments={[
        { value: 'alles', label: t('all') },
        { value: 'persoon', label: t('perPerson') },
        { value: 'geweigerd', label: t('refused') },
      ]}
    />
  )
  return (
    <Card title={t('happened')} note={t('newestFirst')} aside={control} flush>
      {sorted.length === 0 && (
        <div className="delen-pad">
          <Empty>{t(filter === 'geweigerd' ? 'noneRefused' : 'nothing')}</Empty>
        </div>
      )}
      <ul className="delen-items">
        {sorted.slice(0, count).map((item) => (
          <Item key={item.sleutel} item={item} persoonId={persoonId} />
        ))}
      </ul>
      {sorted.length > count && (
        <div className="delen-pad" data-print="hide">
          <Button variant="secondary" onClick={() => setCount(count + page)}>
            {t('more')}
          </Button>
        </div>
      )}
    </Card>
  )
}

function Item({ item, persoonId }: { item: Inzage; persoonId: string }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const [asking, setAsking] = useState<'vraag' | 'bezwaar' | null>(null)
  const over = `${happened(t, item)} (${item.dag})`
  return (
    <li className="delen-item">
      <div>
        <Status kind={kinds[item.soort]}>{t(`soort_${item.soort}`)}</Status>
      </div>
      <div className="delen-item__words">
        <h3>{happened(t, item)}</h3>
        <p className="sh-small">{when(t, item, lang)}</p>
        <Facts items={factsOf(item)} />
        {asking && <VerzoekForm persoonId={persoonId} over={over} soort={asking} onDone={() => setAsking(null)} />}
      </div>
      {!item.wie.zelf && !asking && (
        <div className="delen-item__actions" data-print="hide">
          <Button variant="link" onClick={() => setAsking('vraag')}>
            {t('askHere')}
          </Button>
          <Button variant="link" onClick={() => setAsking('bezwaar')}>
            {t('objectHere')}
          </Button>
        </div>
      )}
    </li>
  )

  function factsOf({ soort, waarom, wie }: Inzage) {
    const why = waarom ? sayValue(t, `purpose_${waarom.purpose}`, waarom.description) : t('noReason')
    const may =
      waarom &&
      wie.rol !== 'inwoner' &&
      t('mayBecause', { wie: who(t, item), law: waarom.law, article: waarom.article })
    if (wie.zelf) return [{ term: t('why'), text: why }]
    if (soort !== 'geweigerd') return [{ term: t('why'), text: why }, ...(may ? [{ term: t('may'), text: may }] : [])]
    return [
      { term: t('why'), text: why },
      { term: t('whyNot'), text: t('whyNotText', { wie: who(t, item) }) },
      { term: t('outcome'), text: t('refusedOutcome') },
    ]
  }
}
