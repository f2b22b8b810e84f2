import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Figures } from '@samenhang/ui/card/Figures.tsx'
import { formatDate, formatNumber } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getVersnippering, type VersnipperingView } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { formatHours, formatIndex } from './format-terms.ts'
import { useNames } from './names.ts'
import { ProductChoice } from './ProductChoice.tsx'
import { SetMatrixCard } from './SetMatrixCard.tsx'
import { WhatIfCard } from './WhatIfCard.tsx'

/** How many sets of rules stand beside each other for the same help, in one picture; numbers and what-if under it. */
export function VersnipperingScreen() {
  const { t } = useTranslation('afspraken')
  const [product, setProduct] = useState<string>()
  const [set, setSet] = useState<string>()
  const answer = useAskRegio(getVersnippering, {
    query: { ...(product ? { product } : {}), ...(set ? { set } : {}) },
  })
  return (
    <Answer answer={answer}>
      {({ gekozen, producten, op, eigen }) =>
        gekozen ? (
          <Chosen {...{ gekozen, op, eigen, set: setSet }}>
            <ProductChoice
              producten={producten}
              chosen={gekozen.product}
              choose={(name) => {
                setProduct(name)
                setSet(undefined)
              }}
            />
          </Chosen>
        ) : (
          <AfsprakenPage title={t('versnipperingNone')}>
            <Empty>{t('versnipperingNoneText')}</Empty>
          </AfsprakenPage>
        )
      }
    </Answer>
  )
}

type Props = {
  gekozen: VersnipperingView
  op: string
  eigen: boolean
  set: (letter: string) => void
  children: React.ReactNode
}

function Chosen({ gekozen, op, eigen, set, children }: Props) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const { sets, gemeenten, aanbieders, clienten, minuten } = gekozen
  const most = aanbieders.toSorted((a, b) => b.sets - a.sets)[0]
  const count = { count: sets.length, word: sets.length <= 12 ? t(`number_${sets.length as 4}`) : String(sets.length) }
  const explained = gekozen.vlakken.filter(({ reden }) => reden !== null)
  const who = [...new Set(explained.map(({ gemeenteId }) => nameOf(gemeenteId)))]
  return (
    <AfsprakenPage
      title={t(eigen ? 'versnipperingOwnTitle' : 'versnipperingTitle', count)}
      lead={[
        t('versnipperingLead', {
          product: gekozen.product,
          gemeenten: t('gemeentenCount', { count: gemeenten.length }),
          aanbieders: t('aanbiedersCount', { count: aanbieders.length }),
          clienten: formatNumber(clienten, lang),
        }),
        most && !eigen && most.sets > 1 && t('versnipperingMost', { naam: nameOf(most.aanbiederId), count: most.sets }),
      ]
        .filter(Boolean)
        .join(' ')}
      trail={[{ href: '/afspraken', label: t('navAfspraken') }]}
      name={t('navVersnippering')}
      {...(sets.length > 1 && {
        action: (
          <Button onClick={() => document.getElementById('wat-als')?.scrollIntoView()}>{t('watAlsAction')}</Button>
        ),
      })}
    >
      <Sections>
        {children}
        <Figures
          items={[
            { figure: formatIndex(gekozen.n, lang), text: t('nText') },
            {
              figure: formatIndex(gekozen.onverklaardN, lang),
              text: who.length > 0 ? t('onverklaardText', { who: who.join(', ') }) : t('onverklaardNone'),
            },
            {
              figure: minuten === null ? '–' : t('hours', { hours: formatHours(minuten, lang) }),
              text: minuten === null ? t('minutenNone') : t('minutenText', { definitie: gekozen.definities.join(' ') }),
            },
          ]}
        />
        <SetMatrixCard gekozen={gekozen} date={formatDate(op, lang, 'long')} />
        <div id="wat-als">{gekozen.watAls && sets.length > 1 && <WhatIfCard gekozen={gekozen} choose={set} />}</div>
        {gekozen.refused.length > 0 && (
          <ul className="af-plain">
            {gekozen.refused.map(({ why }) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        )}
      </Sections>
    </AfsprakenPage>
  )
}
