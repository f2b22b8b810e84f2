import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listVragen, listWachtendeVragen, pickVraag } from '../../contract.ts'
import { VraagCard } from './VraagCard.tsx'

/** The front door: what was asked and how it stands; for who takes questions up, what waits. */
export function VragenScreen() {
  const { t } = useTranslation('plan')
  const answer = useAsk(listVragen)
  const waiting = <Wachtend />
  return (
    <Answer answer={answer} otherwise={<Page title={t('vragenTitle')}>{waiting}</Page>}>
      {({ items, voor }) => {
        const ask = voor.length > 0 && <LinkButton href="/plan/vragen/nieuw">{t('vraagAsk')}</LinkButton>
        return (
          <Page title={t('vragenTitle')} lead={t('vragenLead')} action={ask}>
            <Sections>
              {waiting}
              {items.length === 0 && <Empty>{t('vragenNone')}</Empty>}
              {items.map((vraag) => (
                <VraagCard
                  key={vraag.vraagId}
                  vraag={vraag}
                  {...(vraag.abilities['vraag.answer'] ? { href: `/plan/vragen/${vraag.vraagId}` } : {})}
                />
              ))}
            </Sections>
          </Page>
        )
      }}
    </Answer>
  )
}

function Wachtend() {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const answer = useAsk(listWachtendeVragen)
  const pick = useCommand(pickVraag)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => (
        <Card title={t('vragenWaiting', { count: items.length })} note={t('vragenWaitingNote')}>
          <ul className="plan-stappen">
            {items.map(({ vraagId, gesteldOp, weg, spoed, tenant }) => (
              <li key={vraagId}>
                {formatDate(gesteldOp, lang, 'long')}, {t(`weg_${weg}`)}{' '}
                {spoed && <Status kind="letop">{t('spoed')}</Status>}
                <Actions>
                  <Button variant="secondary" onClick={() => pick({ path: { vraagId }, tenant })}>
                    {t('vraagPick')}
                  </Button>
                </Actions>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Answer>
  )
}
