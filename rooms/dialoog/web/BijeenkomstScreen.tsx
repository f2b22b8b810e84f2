import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { qrPath } from '@samenhang/kernel/qr/qr.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatNumber } from '@samenhang/ui/format.ts'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addNotitie, getBijeenkomst } from '../contract.ts'
import { inRegio } from './in-regio.ts'
import './bijeenkomst.css'

type Bijeenkomst = OutputOf<typeof getBijeenkomst>
const everyMs = 3000

/** For the projector: how to join and how many vote now, renewed every three seconds; below it what was said. */
export function BijeenkomstScreen() {
  const { bijeenkomstId = '' } = useParams({ strict: false }) as { bijeenkomstId?: Id }
  const answer = useAsk(getBijeenkomst, { path: { bijeenkomstId }, ...inRegio })
  const { refetch } = answer
  useEffect(() => {
    const timer = setInterval(() => void refetch(), everyMs)
    return () => clearInterval(timer)
  }, [refetch])
  return <Answer answer={answer}>{(bijeenkomst) => <BijeenkomstPage bijeenkomst={bijeenkomst} />}</Answer>
}

function BijeenkomstPage({ bijeenkomst }: { bijeenkomst: Bijeenkomst }) {
  const { t } = useTranslation('dialoog')
  const { gesprek, bijeenkomstId, notities, stemvellen } = bijeenkomst
  return (
    <Page
      title={gesprek.vraag}
      lead={t('joinLead')}
      name={bijeenkomst.naam}
      trail={[
        { href: '/dialoog', label: t('room') },
        { href: `/dialoog/gesprekken/${gesprek.gesprekId}`, label: gesprek.vraag },
      ]}
    >
      <Sections>
        <Join bijeenkomst={bijeenkomst} />
        <Actions>
          <LinkButton variant="secondary" href={`/dialoog/uitkomst/${gesprek.gesprekId}`}>
            {t('resultsLive')}
          </LinkButton>
          <LinkButton variant="secondary" href={`/dialoog/bijeenkomsten/${bijeenkomstId}/stemvellen`}>
            {t('sheetsEnter', { done: stemvellen.geteld, all: stemvellen.ingevoerd })}
          </LinkButton>
        </Actions>
        <Card title={t('notes')} note={t('notesNote')}>
          {notities.map((one) =>
            one.soort === 'citaat' ? (
              <OwnWords key={one.geschrevenOp + one.tekst} words={one.tekst} said={t('notesPermitted')} compact />
            ) : (
              <p key={one.geschrevenOp + one.tekst}>{one.tekst}</p>
            ),
          )}
          <NotitieForm bijeenkomstId={bijeenkomstId} />
        </Card>
      </Sections>
    </Page>
  )
}

function Join({ bijeenkomst: { gesprek, drukte } }: { bijeenkomst: Bijeenkomst }) {
  const { t } = useTranslation('dialoog')
  const { lang } = useUiTexts()
  const address = `${location.origin}/meedoen/${gesprek.gesprekId}`
  const { size, path } = qrPath(address)
  const figures = [
    [drukte.deelnemers, t('figurePeople')],
    [drukte.stemmen, t('figureVotes')],
  ] as const
  return (
    <div className="dg-room">
      <svg className="dg-room__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('qr', { address })}>
        <rect width={size} height={size} />
        <path d={path} />
      </svg>
      <div className="dg-room__words">
        <p className="dg-room__how">{t('joinHow')}</p>
        <p className="dg-room__address">{address}</p>
        <dl className="dg-room__figures" aria-live="polite">
          {figures.map(([figure, text]) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>{formatNumber(figure, lang)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}

function NotitieForm({ bijeenkomstId }: { bijeenkomstId: Id }) {
  const { t } = useTranslation('dialoog')
  const add = useCommand(addNotitie)
  const [round, setRound] = useState(0)
  const save = async ({ soort, tekst, toestemming }: { soort: string; tekst: string; toestemming: string[] }) => {
    try {
      const body = { soort, tekst, toestemming: toestemming.includes('ja') } as never
      await add({ path: { bijeenkomstId }, body, ...inRegio })
      setRound(round + 1)
      return undefined
    } catch (error) {
      return readFailure(error, ['soort', 'tekst', 'toestemming'])
    }
  }
  return (
    <Form key={round} defaultValues={{ soort: 'notitie', tekst: '', toestemming: [] as string[] }} onSubmit={save}>
      <TextArea name="tekst" label={t('noteText')} rows={3} />
      <RadioGroup
        name="soort"
        label={t('noteKind')}
        options={(['notitie', 'citaat'] as const).map((value) => ({ value, label: t(`note_${value}`) }))}
      />
      <CheckboxGroup
        name="toestemming"
        label={t('notePermission')}
        optional
        options={[{ value: 'ja', label: t('notePermissionYes') }]}
      />
      <Actions>
        <Button type="submit" variant="secondary">
          {t('noteAdd')}
        </Button>
      </Actions>
    </Form>
  )
}
