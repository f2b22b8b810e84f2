import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useDownload } from '@samenhang/ui/operation/useDownload.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type Besluit, listBesluiten, printBesluit, tellBesluit } from '../../contract.ts'

type Props = { huishoudenId?: string; persoonId?: string; tenant: string }

/** What the gemeente decided: until when it holds, until when one can object, and for who may read it why. */
export function BesluitenCard({ huishoudenId, persoonId, tenant }: Props) {
  const { t } = useTranslation('plan')
  const query = huishoudenId ? { huishoudenId } : persoonId ? { persoonId } : {}
  const answer = useAsk(listBesluiten, { query, tenant })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Card title={t('besluiten')} note={t('besluitenNote')}>
            {items.map((besluit) => (
              <BesluitPart key={besluit.besluitId} besluit={besluit} />
            ))}
          </Card>
        )
      }
    </Answer>
  )
}

function BesluitPart({ besluit }: { besluit: Besluit }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const tell = useCommand(tellBesluit)
  const print = useDownload(printBesluit)
  const date = (day: string) => formatDate(day, lang, 'long')
  const { inhoud, van, tot, bezwaarTot } = besluit
  const period = [
    van.k === 'value' && t('actieVanaf', { date: date(van.v) }),
    tot.k === 'value' && t('actieTot', { date: date(tot.v) }),
  ]
  const facts = [
    { term: t('besluitPeriod'), text: period.filter(Boolean).join(', ') || t('besluitNoPeriod') },
    ...(bezwaarTot.k === 'value'
      ? [{ term: t('besluitObject'), text: t('besluitObjectText', { date: date(bezwaarTot.v) }) }]
      : []),
    ...(inhoud.k === 'value'
      ? [
          {
            term: t('besluitWhat'),
            text:
              inhoud.v.voorzieningen
                .map(({ naam, leveringsvorm }) => `${naam} (${t(`vorm_${leveringsvorm}`)})`)
                .join(', ') || '-',
          },
          { term: t('besluitWhy'), text: inhoud.v.motivering },
          { term: t('besluitLaw'), text: inhoud.v.artikel },
        ]
      : []),
  ]
  return (
    <section className="plan-besluit">
      <h3>
        {t('besluitOf', { date: date(besluit.beslotenOp) })}
        {inhoud.k === 'value' && `: ${t(`uitkomst_${inhoud.v.uitkomst}`)}`}
      </h3>
      {inhoud.k === 'withheld' && <Status kind="afgeschermd">{t('besluitWithheld')}</Status>}
      <Facts items={facts} />
      {inhoud.k === 'value' && (
        <Actions>
          <Button
            variant="link"
            onClick={() => print({ path: { besluitId: besluit.besluitId }, tenant: besluit.tenant })}
          >
            {t('besluitPrint')}
          </Button>
        </Actions>
      )}
      {besluit.abilities['besluit.write'] && (
        <Actions>
          <Button
            variant="secondary"
            onClick={() =>
              tell({
                path: { besluitId: besluit.besluitId },
                body: { op: dateInAmsterdam(new Date()) },
                tenant: besluit.tenant,
              })
            }
          >
            {t('besluitTell')}
          </Button>
        </Actions>
      )}
    </section>
  )
}
