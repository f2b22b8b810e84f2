import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Deling, listDelingen } from '../../contract.ts'
import { DelingItem } from '../deling/DelingItem.tsx'
import { VerzoekForm } from './VerzoekForm.tsx'

const running = ['aangeboden', 'aanvaard']

/** What was shared about somebody and what was not; the resident can object to each, which stops it. */
export function Gedeeld({ persoonId }: { persoonId: string }) {
  const { t } = useTranslation('delen')
  const answer = useAsk(listDelingen, { path: { persoonId } })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items, nietGedeeld }) => (
        <Card title={t('shared')} note={t('sharedNote')} flush>
          {items.length + nietGedeeld.length === 0 && (
            <div className="delen-pad">
              <Empty>{t('sharedNone')}</Empty>
            </div>
          )}
          <ul className="delen-items">
            {items.map((deling) => (
              <OwnDeling key={deling.delingId} deling={deling} />
            ))}
            {nietGedeeld.map((one) => (
              <li key={one.id} className="delen-item">
                <div>
                  <Status kind="nietVanToepassing">{t('notShared')}</Status>
                </div>
                <div className="delen-item__words">
                  <h3>{t('notSharedWhat', { wat: one.wat, wie: one.gevraagdDoor })}</h3>
                  <p>{one.reden}</p>
                </div>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Answer>
  )
}

function OwnDeling({ deling }: { deling: Deling }) {
  const { t } = useTranslation('delen')
  const [asking, setAsking] = useState(false)
  return (
    <DelingItem deling={deling}>
      {running.includes(deling.status) && !asking && (
        <p data-print="hide">
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('objectDeling')}
          </Button>
        </p>
      )}
      {asking && (
        <VerzoekForm
          persoonId={deling.persoonId}
          delingId={deling.delingId}
          over={t('aboutDeling', { waarvoor: deling.waarvoor })}
          soort="bezwaar"
          onDone={() => setAsking(false)}
        />
      )}
    </DelingItem>
  )
}
