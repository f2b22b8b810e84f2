import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type KoersRecord, listRecords } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio, useNames } from './regio.ts'

/** One government: what is asked of others, room in the rules, and the two lines of work. */
export function RuimteScreen() {
  const { t } = useTranslation('koers')
  const answer = useAskRegio(listRecords)
  return (
    <Answer answer={answer}>
      {({ items, abilities }) => {
        const asked = only('randvoorwaarde', items)
        const open = asked.filter(({ inhoud }) => inhoud.antwoord === null).length
        const action = abilities['koers.write'] && (
          <LinkButton href="/koers/vastleggen/randvoorwaarde">{t('randvoorwaardeAdd')}</LinkButton>
        )
        return (
          <KoersPage title={t('ruimteTitle', { count: asked.length, open })} lead={t('ruimteLead')} action={action}>
            <Sections>
              <Randvoorwaarden records={items} />
              <Regelruimte records={items} />
              <Werklijnen records={items} />
            </Sections>
          </KoersPage>
        )
      }}
    </Answer>
  )
}

function Randvoorwaarden({ records }: { records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const asked = only('randvoorwaarde', records)
  return (
    <Card title={t('randvoorwaarden')} note={t('randvoorwaardenNote')}>
      {asked.length === 0 && <Empty>{t('randvoorwaardenNone')}</Empty>}
      <ul className="koers-list">
        {asked.map(({ recordId, inhoud }) => (
          <li key={recordId}>
            <h3>{inhoud.wat}</h3>
            {inhoud.antwoord === null ? (
              <Status kind="wacht">{t('noAnswerYet')}</Status>
            ) : (
              <Status kind="goed">{t('answered')}</Status>
            )}
            <Facts
              items={[
                { term: t('waarom'), text: inhoud.waarom },
                { term: t('askedOf'), text: `${inhoud.vanWie}, ${formatDate(inhoud.gevraagdOp, lang, 'long')}` },
                ...(inhoud.antwoord
                  ? [
                      {
                        term: t('answer'),
                        text: `${inhoud.antwoord} ${inhoud.antwoordOp ? formatDate(inhoud.antwoordOp, lang, 'long') : ''}`,
                      },
                    ]
                  : []),
                { term: t('meanwhile'), text: inhoud.ondertussen },
              ]}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Regelruimte({ records }: { records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const found = only('regelruimte', records)
  return (
    <Card title={t('regelruimte')} note={t('regelruimteNote')}>
      {found.length === 0 && <Empty>{t('regelruimteNone')}</Empty>}
      <ul className="koers-list">
        {found.map(({ recordId, inhoud }) => (
          <li key={recordId}>
            <h3>{inhoud.titel}</h3>
            <Status kind={inhoud.uitkomst ? 'goed' : 'loopt'}>
              {inhoud.uitkomst
                ? t(`uitkomst_${inhoud.uitkomst}`)
                : t('runsUntil', { date: formatDate(inhoud.tot, lang, 'long') })}
            </Status>
            <Facts
              items={[
                { term: t('ruleInTheWay'), text: inhoud.regel },
                { term: t('gaveRoom'), text: inhoud.ruimteVan },
                { term: t('learned'), text: inhoud.geleerd ?? t('nothingLearned') },
              ]}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Changing the system and changing the way of working, beside each other: one does not wait for the other. */
function Werklijnen({ records }: { records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const found = only('werklijn', records)
  return (
    <Card title={t('werklijnen')} note={t('werklijnenNote')}>
      <div className="koers-two">
        {(['transitie', 'transformatie'] as const).map((lijn) => (
          <div key={lijn} className="koers-stack">
            <h3>{t(`lijn_${lijn}`)}</h3>
            <ul className="koers-list">
              {found
                .filter(({ inhoud }) => inhoud.lijn === lijn)
                .map(({ recordId, inhoud }) => (
                  <li key={recordId}>
                    <strong>{inhoud.titel}</strong>
                    <p>{inhoud.toelichting}</p>
                    <Status kind={inhoud.klaarOp ? 'goed' : 'loopt'}>
                      {inhoud.klaarOp
                        ? t('doneOn', { date: formatDate(inhoud.klaarOp, lang, 'long') })
                        : t('runsUntil', { date: formatDate(inhoud.tot, lang, 'long') })}
                    </Status>
                    <p className="sh-small">{inhoud.partijIds.map(names).join(', ')}</p>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  )
}
