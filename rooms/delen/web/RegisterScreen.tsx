import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listVerwerkingen, type Verwerking } from '../contract.ts'

/** The register of processing activities, for everybody. */
export function RegisterScreen() {
  const { t } = useTranslation('delen')
  const answer = useAsk(listVerwerkingen)
  return (
    <Answer answer={answer}>
      {({ items }) => (
        <Page title={t('registerTitle', { count: items.length })} lead={t('registerLead')}>
          <Sections>
            {items.map((one) => (
              <Activity key={one.activityId} one={one} />
            ))}
          </Sections>
        </Page>
      )}
    </Answer>
  )
}

function Activity({ one }: { one: Verwerking }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const { legalBasis } = one
  const note = t('activityNote', { version: one.version, date: formatDate(one.geldigVan, lang, 'long') })
  return (
    <Card
      title={one.description}
      note={note}
      aside={!legalBasis.inWerking && <Status kind="letop">{t('basisNotInForce')}</Status>}
    >
      <Facts
        items={[
          { term: t('onBasis'), text: `${legalBasis.law}, ${legalBasis.article}` },
          { term: t('ofWhom'), text: one.betrokkenen },
          { term: t('whichData'), text: one.gegevens },
          { term: t('forWhom'), text: one.ontvangers },
          { term: t('kept'), text: one.bewaartermijn },
        ]}
      />
      <Disclosure summary={t('activities', { count: one.handelingen.length })}>
        <ul>
          {one.handelingen.map(({ operation, summary }) => (
            <li key={operation}>{summary}</li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  )
}
