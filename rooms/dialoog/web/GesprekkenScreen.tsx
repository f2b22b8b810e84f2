import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Figures } from '@samenhang/ui/card/Figures.tsx'
import { formatDate, formatNumber } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listBreedGedragen, listGesprekken } from '../contract.ts'
import { GesprekStatus } from './GesprekStatus.tsx'
import { inRegio } from './in-regio.ts'

type Gesprek = OutputOf<typeof listGesprekken>['items'][number]

/** All gesprekken, and what of what people agree on still waits for an answer. */
export function GesprekkenScreen() {
  const { t } = useTranslation('dialoog')
  const gesprekken = useAsk(listGesprekken, inRegio)
  return (
    <Answer answer={gesprekken}>
      {({ items, abilities }) => {
        const create = abilities['gesprek.write'] && <LinkButton href="/dialoog/nieuw">{t('new')}</LinkButton>
        if (items.length === 0) {
          return (
            <Page title={t('listNone')} lead={t('listLead')}>
              <Empty action={create || undefined}>{t('listNoneText')}</Empty>
            </Page>
          )
        }
        return (
          <Page
            title={t('listTitle', { count: items.filter(({ staat }) => staat === 'open').length })}
            lead={t('listLead')}
            action={create || undefined}
          >
            <Sections>
              <Dekking />
              {items.map((gesprek) => (
                <GesprekCard key={gesprek.gesprekId} gesprek={gesprek} />
              ))}
            </Sections>
          </Page>
        )
      }}
    </Answer>
  )
}

/** How many of what is breed gedragen got an answer, and how long that took. */
function Dekking() {
  const { t } = useTranslation('dialoog')
  const { lang } = useUiTexts()
  const answer = useAsk(listBreedGedragen, inRegio)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ dekking }) =>
        dekking.breedGedragen > 0 && (
          <Card title={t('dekking')} note={t('dekkingNote', { days: dekking.termijn })}>
            <Figures
              items={[
                { figure: formatNumber(dekking.breedGedragen, lang), text: t('dekkingAll') },
                { figure: formatNumber(dekking.beantwoord, lang), text: t('dekkingDone') },
                {
                  figure: dekking.mediaanDagen === null ? '–' : formatNumber(dekking.mediaanDagen, lang),
                  text: t('dekkingDays'),
                },
              ]}
            />
          </Card>
        )
      }
    </Answer>
  )
}

function GesprekCard({ gesprek }: { gesprek: Gesprek }) {
  const { t } = useTranslation('dialoog')
  const { lang } = useUiTexts()
  const { deelnemers, stemmen, stellingen, wachtend } = gesprek.drukte
  const date = (day: string) => formatDate(day, lang, 'long')
  return (
    <Card
      title={gesprek.vraag}
      href={`/dialoog/gesprekken/${gesprek.gesprekId}`}
      note={t('period', { from: date(gesprek.begintOp), until: date(gesprek.eindigtOp) })}
      aside={<GesprekStatus staat={gesprek.staat} />}
    >
      <p>
        {t('people', { count: deelnemers })}, {t('votes', { count: stemmen })}, {t('statements', { count: stellingen })}
        . {wachtend > 0 && <strong>{t('waiting', { count: wachtend })}</strong>}
      </p>
    </Card>
  )
}
