import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { listBekenden, type Persoon } from '../../contract.ts'
import { usePersoon } from './use-persoon.ts'

/** What a form about one person knows. */
export type OfPersoon = {
  persoon: Persoon
  /** Who may be named: members of the huishouden and who was found by bsn today. */
  known: { value: string; label: string }[]
  purpose: { purpose?: string }
  home: string
  go: (href: string) => void
}

type Props = { right: 'gezag.write' | 'vertegenwoordiging.write'; children: (place: OfPersoon) => ReactNode }

/** A page that records who speaks for a person; who may not gets the same as when the person is not there. */
export function RecordPage({ right, children }: Props) {
  const { answer, purpose } = usePersoon()
  return (
    <Answer answer={answer}>
      {(persoon) =>
        persoon.abilities[right] ? (
          <Record persoon={persoon} right={right} purpose={purpose}>
            {children}
          </Record>
        ) : (
          <NoAccess />
        )
      }
    </Answer>
  )
}

function Record({ persoon, right, purpose, children }: Props & Pick<OfPersoon, 'persoon' | 'purpose'>) {
  const { t } = useTranslation('basis')
  const router = useRouter()
  const { persoonId, tenant, naam } = persoon
  const answer = useAsk(listBekenden, { path: { persoonId }, tenant, ...purpose })
  const home = `/basis/personen/${persoonId}`
  const gezag = right === 'gezag.write'
  return (
    <Page
      title={t(gezag ? 'authorityFor' : 'representationFor', { naam })}
      lead={t(gezag ? 'authorityLead' : 'representationLead')}
      trail={[{ href: home, label: naam }]}
      name={t(gezag ? 'authorityAdd' : 'representationAdd')}
    >
      <Card>
        <Answer answer={answer}>
          {({ items }) => {
            const known = items.map((one) => ({
              value: one.persoonId,
              label: one.geboortedatum ? `${one.naam}, ${one.geboortedatum.slice(0, 4)}` : one.naam,
            }))
            return children({ persoon, known, purpose, home, go: (href) => router.history.push(href) })
          }}
        </Answer>
      </Card>
    </Page>
  )
}
