import { listToerekeningen } from '@samenhang/budget/contract.ts'
import { ToerekeningForm } from '@samenhang/budget/web'
import { listDoelen } from '@samenhang/plan/contract.ts'
import { nameOf } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { listPrestaties, listToewijzingen } from '@samenhang/uitvoering/contract.ts'
import { ToewijzingRow } from '@samenhang/uitvoering/web'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage, type Place } from './InHuishoudenPage.tsx'

/** Saying for which doelen a toewijzing is. */
export function ToerekeningPage() {
  return <InHuishoudenPage>{(place) => <Toerekening {...place} />}</InHuishoudenPage>
}

function Toerekening({ huishoudenId, tenant, leden, home, goHome, trail }: Place) {
  const { t } = useTranslation()
  const { toewijzingId = '' } = useParams({ strict: false })
  const toewijzingen = useAsk(listToewijzingen, { query: { huishoudenId }, tenant })
  const doelen = useAsk(listDoelen, { path: { huishoudenId }, tenant })
  const toerekeningen = useAsk(listToerekeningen, { path: { huishoudenId }, tenant })
  const prestaties = useAsk(listPrestaties, { query: { huishoudenId }, tenant })
  const toewijzing = toewijzingen.data?.items.find((one) => one.toewijzingId === toewijzingId)
  if (toewijzingen.data && !toewijzing) return <NoAccess />
  return (
    <Page title={t('titleToerekening')} trail={trail}>
      <Sections>
        {toewijzing && (
          <Card>
            <ul className="web-rows">
              <ToewijzingRow toewijzing={toewijzing} naam={nameOf(leden, toewijzing.persoonId)} />
            </ul>
          </Card>
        )}
        <Card>
          <Answer answer={doelen}>
            {({ items }) => (
              <Answer answer={toerekeningen}>
                {(given) => (
                  <Answer answer={prestaties}>
                    {(declared) => (
                      <ToerekeningForm
                        huishoudenId={huishoudenId}
                        tenant={tenant}
                        toewijzingId={toewijzingId}
                        doelen={items}
                        parts={given.items.find((one) => one.toewijzingId === toewijzingId)?.parts ?? []}
                        amounts={
                          declared.items
                            .find((one) => one.toewijzingId === toewijzingId)
                            ?.prestaties.map(({ cents }) => cents) ?? []
                        }
                        backTo={home}
                        onSaved={goHome}
                      />
                    )}
                  </Answer>
                )}
              </Answer>
            )}
          </Answer>
        </Card>
      </Sections>
    </Page>
  )
}
