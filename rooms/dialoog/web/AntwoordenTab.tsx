import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listBreedGedragen, listStellingen } from '../contract.ts'
import type { Stelling } from '../shapes.ts'
import { AntwoordDialog } from './AntwoordDialog.tsx'
import { AntwoordStatusLabel } from './GesprekStatus.tsx'
import { inRegio } from './in-regio.ts'

type Id = Stelling['stellingId']
type Carried = OutputOf<typeof listBreedGedragen>['items'][number]
type Chosen = { stellingId: Id; tekst: string }

/** What all groups carry, with what was done with it: what waits longest stands first. */
export function AntwoordenTab({ gesprekId }: { gesprekId: Id }) {
  const { t } = useTranslation('dialoog')
  const [chosen, setChosen] = useState<Chosen>()
  const answer = useAsk(listBreedGedragen, { query: { gesprekId }, ...inRegio })
  return (
    <Answer answer={answer}>
      {({ items, dekking, abilities }) => (
        <Sections>
          {items.length === 0 ? (
            <Empty title={t('carriedNone')}>{t('carriedNoneText')}</Empty>
          ) : (
            <p>{t('carriedCount', { all: dekking.breedGedragen, done: dekking.beantwoord, days: dekking.termijn })}</p>
          )}
          {items.map((item) => (
            <Carried key={item.stellingId} item={item} onAnswer={abilities['antwoord.write'] ? setChosen : undefined} />
          ))}
          {abilities['antwoord.write'] && <AnswerAny gesprekId={gesprekId} onChoose={setChosen} />}
          {chosen && <AntwoordDialog {...chosen} onClose={() => setChosen(undefined)} />}
        </Sections>
      )}
    </Answer>
  )
}

function Carried({ item, onAnswer }: { item: Carried; onAnswer: ((chosen: Chosen) => void) | undefined }) {
  const { t } = useTranslation('dialoog')
  const { lang } = useUiTexts()
  const { antwoord } = item
  const date = (day: string) => formatDate(day.slice(0, 10), lang, 'long')
  return (
    <Card topBar="stelling">
      <OwnWords words={item.tekst} said={t('carriedSince', { number: item.nummer, date: date(item.sinds) })} compact />
      {antwoord ? (
        <>
          <p>
            <AntwoordStatusLabel status={antwoord.status} />
          </p>
          <p>{antwoord.reden}</p>
          <p className="sh-small">
            {antwoord.namens}, {date(antwoord.gegevenOp)}
          </p>
        </>
      ) : (
        <>
          <p>
            <Status kind={item.teLaat ? 'letop' : 'wacht'}>{t('antwoordNone')}</Status>
          </p>
          <p>{t(item.teLaat ? 'waitsLate' : 'waitsDays', { count: item.wachtdagen })}</p>
        </>
      )}
      {onAnswer && (
        <Button variant={antwoord ? 'link' : 'secondary'} onClick={() => onAnswer(item)}>
          {t(antwoord ? 'answerAgain' : 'answerThis', { number: item.nummer })}
        </Button>
      )}
    </Card>
  )
}

/** Also what not all carry may be answered. */
function AnswerAny({ gesprekId, onChoose }: { gesprekId: Id; onChoose: (chosen: Chosen) => void }) {
  const { t } = useTranslation('dialoog')
  const answer = useAsk(listStellingen, { path: { gesprekId }, ...inRegio })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => (
        <Card title={t('answerOther')} note={t('answerOtherNote')}>
          <label>
            <span className="sh-hidden-visually">{t('stelling')}</span>
            <select
              className="sh-input"
              value=""
              onChange={({ target }) => {
                const found = items.find(({ stellingId }) => stellingId === target.value)
                if (found) onChoose(found)
              }}
            >
              <option value="">{t('chooseStelling')}</option>
              {items
                .filter(({ staat }) => staat === 'toegelaten')
                .map(({ stellingId, nummer, tekst }) => (
                  <option key={stellingId} value={stellingId}>
                    {nummer}. {tekst}
                  </option>
                ))}
            </select>
          </label>
        </Card>
      )}
    </Answer>
  )
}
