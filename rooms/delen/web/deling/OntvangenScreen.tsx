import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptDeling, type Deling, finishDeling, listOntvangen, readDeling, rejectDeling } from '../../contract.ts'
import { Noodtoegangen } from '../toezicht/Noodtoegangen.tsx'
import { DelingItem } from './DelingItem.tsx'
import { InhoudView } from './InhoudView.tsx'
import { OpenVerzoeken } from './OpenVerzoeken.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { ReasonForm } from './ReasonForm.tsx'

/** For who helps: what others share with you, and what residents ask. */
export function OntvangenScreen() {
  const { t } = useTranslation('delen')
  const answer = useAsk(listOntvangen)
  return (
    <Page title={t('receivedTitle')} lead={t('receivedLead')}>
      <Sections>
        <Answer answer={answer} otherwise={<NoAccess />}>
          {({ items }) => (
            <Card title={t('received')} flush>
              {items.length === 0 && (
                <div className="delen-pad">
                  <Empty>{t('receivedNone')}</Empty>
                </div>
              )}
              <ul className="delen-items">
                {items.map((deling) => (
                  <Ontvangen key={deling.delingId} deling={deling} />
                ))}
              </ul>
            </Card>
          )}
        </Answer>
        <OpenVerzoeken />
        <PeopleCard />
        <Noodtoegangen />
      </Sections>
    </Page>
  )
}

function Ontvangen({ deling }: { deling: Deling }) {
  const { t } = useTranslation('delen')
  const [doing, setDoing] = useState<'lezen' | 'afwijzen' | 'afronden' | null>(null)
  const accept = useCommand(acceptDeling)
  const reject = useCommand(rejectDeling)
  const finish = useCommand(finishDeling)
  const at = { path: { persoonId: deling.persoonId, delingId: deling.delingId }, tenant: deling.tenant }
  const accepting = useMutation({ mutationFn: () => accept(at) })
  const stop = () => setDoing(null)
  const able = (stap: string) => deling.abilities[`deling.${stap}`] && doing === null
  return (
    <DelingItem deling={deling}>
      {accepting.isError && (
        <Alert kind="stuk" title={t('failed')} live="alert">
          {t('failedText')}
        </Alert>
      )}
      <Actions>
        {able('aanvaard') && <Button onClick={() => accepting.mutate()}>{t('accept')}</Button>}
        {able('afgewezen') && (
          <Button variant="secondary" onClick={() => setDoing('afwijzen')}>
            {t('reject')}
          </Button>
        )}
        {able('open') && <Button onClick={() => setDoing('lezen')}>{t('read')}</Button>}
        {able('afgerond') && (
          <Button variant="secondary" onClick={() => setDoing('afronden')}>
            {t('finish')}
          </Button>
        )}
      </Actions>
      {doing === 'lezen' && <Lezen deling={deling} />}
      {doing === 'afwijzen' && (
        <ReasonForm
          label={t('whyReject')}
          button={t('reject')}
          save={(reden) => reject({ ...at, body: { reden } })}
          onDone={stop}
        />
      )}
      {doing === 'afronden' && (
        <ReasonForm
          label={t('whatCame')}
          button={t('finish')}
          save={(uitkomst) => finish({ ...at, body: { uitkomst } })}
          onDone={stop}
        />
      )}
    </DelingItem>
  )
}

function Lezen({ deling: { persoonId, delingId, tenant } }: { deling: Deling }) {
  const { t } = useTranslation('delen')
  const answer = useAsk(readDeling, { path: { persoonId, delingId }, tenant })
  return (
    <Answer answer={answer}>
      {({ inhoud }) => (
        <section aria-label={t('content')}>
          <InhoudView inhoud={inhoud} />
          <p className="sh-small">{t('noSharingOn')}</p>
        </section>
      )}
    </Answer>
  )
}
