import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { endGezag, endVertegenwoordiging, type Persoon } from '../../contract.ts'
import { adresInWords } from './adres-in-words.ts'
import { Leeftijd } from './Leeftijd.tsx'
import { SecretAdres } from './SecretAdres.tsx'
import { SeenText } from './SeenText.tsx'
import { type Held, SpeaksFor } from './SpeaksFor.tsx'
import { usePersoon } from './use-persoon.ts'

type Purpose = { purpose?: string }

/** What this reader may know of one person, and who may speak for them. */
export function PersoonScreen() {
  const { answer, purpose } = usePersoon()
  return <Answer answer={answer}>{(persoon) => <PersoonPage persoon={persoon} purpose={purpose} />}</Answer>
}

function PersoonPage({ persoon, purpose }: { persoon: Persoon; purpose: Purpose }) {
  const { t } = useTranslation('basis')
  const { lang } = useUiTexts()
  const { adres, geboortedatum, leeftijd, betrokkenen } = persoon
  const secret = persoon.abilities['geheimadres.read'] || persoon.abilities['eigenadres.read']
  const items = [
    {
      term: t('birth'),
      text: (
        <SeenText of={geboortedatum} show={(date) => (date.length === 10 ? formatDate(date, lang, 'long') : date)} />
      ),
    },
    { term: t('age'), text: <SeenText of={leeftijd} show={(count) => t('years', { count })} /> },
    {
      term: t('address'),
      text: secret ? t('adresSecret') : <SeenText of={adres} show={adresInWords} />,
    },
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
  const years = leeftijd.k === 'value' ? leeftijd.v : undefined
  const isChild = years !== undefined && years < 18
  return (
    <Page title={persoon.naam}>
      <Sections>
        <Card>
          <Facts items={items} />
          <SecretAdres persoon={persoon} />
        </Card>
        <Gezag persoon={persoon} purpose={purpose} />
        {isChild && geboortedatum.k === 'value' && <Leeftijd geboortedatum={geboortedatum.v} leeftijd={years} />}
        <Vertegenwoordiging persoon={persoon} purpose={purpose} />
      </Sections>
    </Page>
  )
}

function Gezag({ persoon, purpose }: { persoon: Persoon; purpose: Purpose }) {
  const { t } = useTranslation('basis')
  const end = useCommand(endGezag)
  const { persoonId, tenant, gezag, abilities, leeftijd } = persoon
  const isAdult = leeftijd.k === 'value' && leeftijd.v >= 18
  const of = mapSeen(gezag, ({ gezagId, ...one }) => ({ id: gezagId, ...one }))
  if (isAdult && (of.k !== 'value' || of.v.length === 0)) return null
  return (
    <SpeaksFor
      of={of}
      title={t('authority')}
      note={t('authorityNote')}
      none={t('authorityNone')}
      add={
        (abilities['gezag.write'] ?? false) &&
        !isAdult && { href: `/basis/personen/${persoonId}/gezag/nieuw`, label: t('authorityAdd') }
      }
      end={
        abilities['gezag.write'] === true &&
        ((gezagId, to) =>
          end({ path: { persoonId, gezagId: gezagId as never }, body: { to: to as never }, tenant, ...purpose }))
      }
    />
  )
}

function Vertegenwoordiging({ persoon, purpose }: { persoon: Persoon; purpose: Purpose }) {
  const { t } = useTranslation('basis')
  const end = useCommand(endVertegenwoordiging)
  const { persoonId, tenant, vertegenwoordiging, abilities, leeftijd } = persoon
  const isChild = leeftijd.k === 'value' && leeftijd.v < 18
  const of = mapSeen(vertegenwoordiging, ({ vertegenwoordigingId, ...one }) => ({ id: vertegenwoordigingId, ...one }))
  return (
    <SpeaksFor
      of={of}
      title={t('representation')}
      note={t(isChild ? 'representationChild' : 'representationNote')}
      none={t('representationNone')}
      add={
        (abilities['vertegenwoordiging.write'] ?? false) &&
        !isChild && {
          href: `/basis/personen/${persoonId}/vertegenwoordiging/nieuw`,
          label: t('representationAdd'),
        }
      }
      end={
        abilities['vertegenwoordiging.write'] === true &&
        ((id, to) =>
          end({
            ...{ path: { persoonId, vertegenwoordigingId: id as never }, body: { to: to as never } },
            ...{ tenant, ...purpose },
          }))
      }
    />
  )
}

function mapSeen<T>(
  of: { k: 'value'; v: T[] } | { k: 'empty' } | { k: 'withheld'; reason: string },
  read: (one: T) => Held,
): { k: 'value'; v: Held[] } | { k: 'empty' } | { k: 'withheld'; reason: string } {
  return of.k === 'value' ? { k: 'value', v: of.v.map(read) } : of
}
