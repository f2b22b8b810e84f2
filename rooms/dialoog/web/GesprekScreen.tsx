import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Figures } from '@samenhang/ui/card/Figures.tsx'
import { formatDate, formatNumber } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Tabs } from '@samenhang/ui/tabs/Tabs.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closeGesprek, getGesprek, openGesprek } from '../contract.ts'
import { AntwoordenTab } from './AntwoordenTab.tsx'
import { BijeenkomstenTab } from './BijeenkomstenTab.tsx'
import { DeelnemersTab } from './DeelnemersTab.tsx'
import { GesprekStatus } from './GesprekStatus.tsx'
import { IdeeenTab } from './IdeeenTab.tsx'
import { inRegio } from './in-regio.ts'
import { StellingenTab } from './StellingenTab.tsx'

const tabNames = ['stellingen', 'antwoorden', 'deelnemers', 'bijeenkomsten', 'ideeen'] as const

/** One gesprek as who leads or follows it sees it. */
export function GesprekScreen() {
  const { gesprekId = '' } = useParams({ strict: false }) as { gesprekId?: Id }
  const answer = useAsk(getGesprek, { path: { gesprekId }, ...inRegio })
  return <Answer answer={answer}>{(gesprek) => <GesprekPage gesprek={gesprek} />}</Answer>
}

function GesprekPage({ gesprek }: { gesprek: OutputOf<typeof getGesprek> }) {
  const { t } = useTranslation('dialoog')
  const { lang } = useUiTexts()
  const [tab, setTab] = useState('stellingen')
  const { gesprekId, abilities, drukte } = gesprek
  const date = (day: string) => formatDate(day, lang, 'long')
  const content = {
    stellingen: <StellingenTab gesprekId={gesprekId} talen={gesprek.talen} />,
    antwoorden: <AntwoordenTab gesprekId={gesprekId} />,
    deelnemers: abilities['stelling.moderate'] && <DeelnemersTab gesprek={gesprek} />,
    bijeenkomsten: <BijeenkomstenTab gesprekId={gesprekId} mayWrite={abilities['gesprek.write'] ?? false} />,
    ideeen: <IdeeenTab gesprekId={gesprekId} mayModerate={abilities['stelling.moderate'] ?? false} />,
  }
  return (
    <Page
      title={gesprek.vraag}
      lead={gesprek.toelichting}
      trail={[{ href: '/dialoog', label: t('room') }]}
      action={<LinkButton href={`/dialoog/uitkomst/${gesprekId}`}>{t('results')}</LinkButton>}
    >
      <Sections>
        <Card
          title={t('now')}
          note={t('period', { from: date(gesprek.begintOp), until: date(gesprek.eindigtOp) })}
          aside={<GesprekStatus staat={gesprek.staat} />}
          footer={
            <p>
              {t('address')} <strong>{`${location.origin}/meedoen/${gesprekId}`}</strong>
            </p>
          }
        >
          <Figures
            items={[
              { figure: formatNumber(drukte.deelnemers, lang), text: t('figurePeople') },
              { figure: formatNumber(drukte.stemmen, lang), text: t('figureVotes') },
              { figure: formatNumber(drukte.stellingen, lang), text: t('figureStatements') },
              { figure: formatNumber(drukte.wachtend, lang), text: t('figureWaiting') },
            ]}
          />
          {abilities['gesprek.write'] && <OpenOrClose gesprek={gesprek} />}
        </Card>
        <Tabs
          label={t('parts')}
          selected={tab}
          onSelect={setTab}
          tabs={tabNames.flatMap((id) =>
            content[id] ? [{ id, label: t(`tab_${id}`), content: tab === id && content[id] }] : [],
          )}
        />
      </Sections>
    </Page>
  )
}

function OpenOrClose({ gesprek: { gesprekId, staat } }: { gesprek: OutputOf<typeof getGesprek> }) {
  const { t } = useTranslation('dialoog')
  const open = useCommand(openGesprek)
  const close = useCommand(closeGesprek)
  const path = { gesprekId }
  return (
    <Actions>
      {staat === 'open' ? (
        <Button variant="link" onClick={() => void close({ path, ...inRegio })}>
          {t('close')}
        </Button>
      ) : (
        <Button variant="link" onClick={() => void open({ path, ...inRegio })}>
          {t(staat === 'concept' ? 'open' : 'reopen')}
        </Button>
      )}
    </Actions>
  )
}
