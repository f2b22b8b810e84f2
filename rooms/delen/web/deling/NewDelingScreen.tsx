import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createDeling, listDeelbaar, previewDeling } from '../../contract.ts'
import { sayValue } from '../inzagen/say.ts'
import { ReasonFields, startReason, WhatFields } from './deling-fields.tsx'
import { InhoudView } from './InhoudView.tsx'

type Shown = { velden: string[]; bericht: string }

/** Sharing in two steps: what, with what the other will read; then with whom and why. */
export function NewDelingScreen() {
  const { t } = useTranslation('delen')
  const { persoonId = '' } = useParams({ strict: false })
  const deelbaar = useAsk(listDeelbaar, { path: { persoonId } })
  const [shown, setShown] = useState<Shown | null>(null)
  const back = { href: `/delen/personen/${persoonId}`, label: t('shared') }
  return (
    <Answer answer={deelbaar}>
      {(can) => (
        <Page title={t(shown ? 'newTitle2' : 'newTitle1')} lead={t('newLead')} trail={[back]}>
          {shown ? (
            <Offer persoonId={persoonId} can={can} shown={shown} onBack={() => setShown(null)} />
          ) : (
            <Card>
              <Form<Shown>
                defaultValues={{ velden: ['naam'], bericht: '' }}
                onSubmit={async (values) => {
                  setShown(values)
                  return undefined
                }}
              >
                <WhatFields can={can} />
                <Actions>
                  <Button type="submit">{t('toPreview')}</Button>
                </Actions>
              </Form>
            </Card>
          )}
        </Page>
      )}
    </Answer>
  )
}

type Can = Parameters<typeof WhatFields>[0]['can']

function Offer({ persoonId, can, shown, onBack }: { persoonId: string; can: Can; shown: Shown; onBack: () => void }) {
  const { t } = useTranslation('delen')
  const go = useNavigate()
  const create = useCommand(createDeling)
  const body = { velden: shown.velden, bericht: shown.bericht.trim() || null }
  const preview = useAsk(previewDeling, { path: { persoonId }, body })
  const save = async (values: ReturnType<typeof startReason>) => {
    const { ontvanger, waarvoor, stap, from, to, ...rest } = values
    const [kind, id = ''] = ontvanger.split(':')
    const asked = {
      ...body,
      ...rest,
      gezien: preview.data?.gezien ?? '',
      ontvanger: kind === 'partij' ? { partijId: id } : { medewerkerId: id },
      doelId: waarvoor === 'stap' ? null : waarvoor,
      stap: waarvoor === 'stap' ? stap : null,
      period: { from, to },
    }
    try {
      await create({ path: { persoonId }, body: asked as never })
      await go({ to: `/delen/personen/${persoonId}` })
      return undefined
    } catch (error) {
      return readFailure(error, Object.keys(values))
    }
  }
  return (
    <Answer answer={preview}>
      {({ inhoud, niet }) => (
        <Sections>
          <Card title={t('preview')} note={t('previewNote')}>
            <InhoudView inhoud={inhoud} />
            <p className="sh-small">
              {t('previewNot', { velden: niet.map((veld) => sayValue(t, `veld_${veld}`, veld)).join(', ') })}
            </p>
            <p>
              <Button variant="link" onClick={onBack}>
                {t('changeWhat')}
              </Button>
            </p>
          </Card>
          <Card title={t('whyCard')}>
            <Form defaultValues={startReason()} onSubmit={save}>
              <ReasonFields can={can} />
              <Actions>
                <Button type="submit">{t('offer')}</Button>
              </Actions>
            </Form>
          </Card>
        </Sections>
      )}
    </Answer>
  )
}
