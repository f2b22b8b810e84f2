import type { Seen } from '@samenhang/kernel/access/seen.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { getPersoon, type Persoon } from '../contract.ts'

const toegang = 'toegang-beoordelen'

/** What this reader may know of one person. Somebody who was found is seen for the purpose of the search. */
export function PersoonScreen() {
  const { persoonId = '' } = useParams({ strict: false })
  const { purposes } = useClient()
  const purpose = purposes.includes(toegang) ? { purpose: toegang } : {}
  const answer = useAsk(getPersoon, { path: { persoonId }, ...purpose })
  return <Answer answer={answer}>{(persoon) => <PersoonPage persoon={persoon} />}</Answer>
}

function PersoonPage({ persoon }: { persoon: Persoon }) {
  const { t } = useTranslation('basis')
  const { adres, geboortedatum, leeftijd, gezag, vertegenwoordiging, betrokkenen } = persoon
  const items = [
    { term: t('birth'), text: <SeenText of={geboortedatum} show={(date) => date} /> },
    { term: t('age'), text: <SeenText of={leeftijd} show={(count) => t('years', { count })} /> },
    {
      term: t('address'),
      text: (
        <SeenText
          of={adres}
          show={({ straat, huisnummer, postcode, plaats }) =>
            [`${straat} ${huisnummer}`, [postcode, plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ')
          }
        />
      ),
    },
    { term: t('authority'), text: <Names of={gezag} /> },
    { term: t('representation'), text: <Names of={vertegenwoordiging} /> },
    {
      term: t('involvedOf'),
      text: (
        <SeenText
          of={betrokkenen}
          show={(all) =>
            all.map(({ naam, soort }) => `${naam} (${t(`soort_${soort}`)})`).join(', ') || t('nobodyListed')
          }
        />
      ),
    },
  ]
  return (
    <Page title={persoon.naam}>
      <Card>
        <Facts items={items} />
      </Card>
    </Page>
  )
}

function Names({ of }: { of: Seen<{ naam: Seen<string>; soort: string }[]> }) {
  const { t } = useTranslation('basis')
  const nameOf = (naam: Seen<string>) => (naam.k === 'value' ? naam.v : t('hidden'))
  return (
    <SeenText
      of={of}
      show={(all) => all.map(({ naam, soort }) => `${nameOf(naam)} (${soort})`).join(', ') || t('nobodyListed')}
    />
  )
}

function SeenText<T>({ of, show }: { of: Seen<T>; show: (value: T) => ReactNode }) {
  const { t } = useTranslation('basis')
  if (of.k === 'value') return show(of.v)
  return of.k === 'empty' ? t('unknown') : <Status kind="afgeschermd">{t('hidden')}</Status>
}
