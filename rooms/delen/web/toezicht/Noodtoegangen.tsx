import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { judgeNoodtoegang, listNoodtoegangen, type Noodtoegang } from '../../contract.ts'
import { useNames } from '../deling/DelingItem.tsx'

/** Noodtoegang of oneself, or that one has to judge. Left out where there is none. */
export function Noodtoegangen() {
  const { t } = useTranslation('delen')
  const answer = useAsk(listNoodtoegangen)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) =>
        items.length > 0 && (
          <Card title={t('noodtoegangen')} note={t('noodtoegangenNote')} flush>
            <ul className="delen-items">
              {items.map((one) => (
                <Nood key={one.noodtoegangId} one={one} />
              ))}
            </ul>
          </Card>
        )
      }
    </Answer>
  )
}

function Nood({ one }: { one: Noodtoegang }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const day = (date: string) => formatDate(date.slice(0, 10), lang, 'long')
  const status = one.oordeel ? (
    <Status kind={one.oordeel.oordeel === 'terecht' ? 'goed' : 'stuk'}>{t(`oordeel_${one.oordeel.oordeel}`)}</Status>
  ) : (
    <Status kind={one.teLaat ? 'letop' : 'wacht'}>{t('toJudge')}</Status>
  )
  return (
    <li className="delen-item">
      <div>{status}</div>
      <div className="delen-item__words">
        <h3>{t('noodBy', { naam: nameOf(one.medewerkerId), date: day(one.van) })}</h3>
        <Facts
          items={[
            { term: t('why'), text: one.reden },
            { term: t('second'), text: nameOf(one.tweedeId) },
            { term: t('judgeBy'), text: day(one.beoordelenVoor) },
            ...(one.oordeel ? [{ term: t('explanation'), text: one.oordeel.toelichting }] : []),
          ]}
        />
        {one.abilities['noodtoegang.judge'] && <JudgeForm one={one} />}
      </div>
    </li>
  )
}

function JudgeForm({ one: { noodtoegangId, tenant } }: { one: Noodtoegang }) {
  const { t } = useTranslation('delen')
  const judge = useCommand(judgeNoodtoegang)
  const save = async ({ oordeel, toelichting }: { oordeel: string; toelichting: string }) => {
    try {
      const body = { oordeel: oordeel as 'terecht' | 'onterecht', toelichting }
      await judge({ path: { noodtoegangId }, body, tenant })
      return undefined
    } catch (error) {
      return readFailure(error, ['oordeel', 'toelichting'])
    }
  }
  const options = (['terecht', 'onterecht'] as const).map((value) => ({ value, label: t(`oordeel_${value}`) }))
  return (
    <Form defaultValues={{ oordeel: '', toelichting: '' }} onSubmit={save}>
      <RadioGroup name="oordeel" label={t('wasItRight')} options={options} />
      <TextArea name="toelichting" label={t('explanation')} rows={2} />
      <p>
        <Button type="submit" variant="secondary">
          {t('judge')}
        </Button>
      </p>
    </Form>
  )
}
