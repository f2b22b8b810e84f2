import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate, formatEuro, formatNumber } from '@samenhang/ui/format.ts'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAskRegio, useCommandRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ContractRegel, listRecords, listVersies, type RecordOf, setOwnRecord } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { formatTariefAmount } from './format-terms.ts'
import { useNames } from './names.ts'

/** One contract: its terms, each tariff with what it is built of, and what its rules cost the aanbieder. */
export function ContractScreen() {
  const { recordId } = useParams({ strict: false }) as { recordId: string }
  const answer = useAskRegio(listVersies, { path: { recordId } } as never)
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const newest = items.find((one): one is RecordOf<'contract'> => one.soort === 'contract')
        return newest ? <Shown contract={newest} versies={items.length} /> : <NoAccess />
      }}
    </Answer>
  )
}

function Shown({ contract, versies }: { contract: RecordOf<'contract'>; versies: number }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const own = useAskRegio(listRecords, { query: { soort: 'regelopgave' } } as never).data
  const { inhoud, recordId } = contract
  const day = (date: string) => formatDate(date, lang, 'long')
  return (
    <AfsprakenPage
      title={t('contractTitle', { aanbieder: nameOf(inhoud.aanbiederId), gemeente: nameOf(inhoud.gemeenteId) })}
      lead={t('contractLead', { van: day(inhoud.van), tot: day(inhoud.tot) })}
      trail={[
        { href: '/afspraken', label: t('navAfspraken') },
        { href: '/afspraken/contracten', label: t('navContracten') },
      ]}
      name={inhoud.nummer}
    >
      <Sections>
        {inhoud.regels.map((regel) => (
          <RegelCard key={regel.product} regel={regel} />
        ))}
        <Card title={t('voorwaarden')}>
          <Facts
            items={[
              { term: t('wet'), text: inhoud.wet },
              { term: t('opzeggen'), text: t('opzeggenText', { count: inhoud.opzegtermijnMaanden }) },
              { term: t('indexering'), text: inhoud.indexering },
              {
                term: t('budgetplafond'),
                text:
                  inhoud.budgetplafondCents === null ? t('geenPlafond') : formatEuro(inhoud.budgetplafondCents, lang),
              },
              {
                term: t('clientenstop'),
                text: inhoud.clientenstop
                  ? `${t('stopSince', { date: day(inhoud.clientenstop.van) })}: ${inhoud.clientenstop.reden}`
                  : t('geenStop'),
              },
              { term: t('versie'), text: t('versieCount', { count: versies }) },
            ]}
          />
        </Card>
        {own?.abilities['opgave.write'] && own.partijId === inhoud.aanbiederId && (
          <OpgaveCard contractId={recordId} product={inhoud.regels[0]?.product ?? ''} />
        )}
      </Sections>
    </AfsprakenPage>
  )
}

function RegelCard({ regel }: { regel: ContractRegel }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const { product, variant, eenheid, tarief, opbouw, verantwoording, clienten, wachttijdDagen, reden, redenTot } = regel
  return (
    <Card title={product} note={`${t(`variant_${variant}`)}, ${t('perEenheid', { eenheid })}`}>
      <Facts
        items={[
          { term: t('tarief'), text: formatTariefAmount(tarief, lang) },
          {
            term: t('opbouw'),
            text:
              opbouw.length === 0
                ? t('opbouwNone')
                : opbouw.map(({ post, tarief: deel }) => `${post} ${formatTariefAmount(deel, lang)}`).join(' + '),
          },
          { term: t('verantwoording'), text: verantwoording },
          { term: t('clienten'), text: formatNumber(clienten, lang) },
          {
            term: t('wachttijd'),
            text: wachttijdDagen === null ? t('unknown') : t('dagenCount', { count: wachttijdDagen }),
          },
          {
            term: t('reden'),
            text: reden ? t('redenTot', { reden, date: formatDate(redenTot ?? '', lang, 'long') }) : t('redenNone'),
          },
        ]}
      />
    </Card>
  )
}

/** An aanbieder says itself what the rules of its contract cost, and what it counted. */
function OpgaveCard({ contractId, product }: { contractId: string; product: string }) {
  const { t } = useTranslation('afspraken')
  const say = useCommandRegio(setOwnRecord)
  const save = async ({ minuten, definitie }: { minuten: string; definitie: string }) => {
    try {
      const inhoud = { contractId, product, minutenPerClient: Number(minuten), definitie }
      await say({ body: { soort: 'regelopgave', inhoud } } as never)
      return undefined
    } catch (error) {
      return readFailure(error, ['definitie'])
    }
  }
  return (
    <Card title={t('opgaveTitle')} note={t('opgaveNote')}>
      <Form defaultValues={{ minuten: '', definitie: '' }} onSubmit={save}>
        <TextInput name="minuten" label={t('minutenLabel')} />
        <TextArea name="definitie" label={t('definitieLabel')} rows={2} />
        <Actions>
          <Button type="submit">{t('opgaveAction')}</Button>
        </Actions>
      </Form>
    </Card>
  )
}
