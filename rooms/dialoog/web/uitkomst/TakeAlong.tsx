import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { formatNumber } from '@samenhang/ui/format.ts'
import { useDownload } from '@samenhang/ui/operation/useDownload.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { svgOf } from '../../uitkomst/map-svg.ts'
import { downloadZelfNa, exportUitkomst, type UitkomstBeeld } from '../../uitkomst/uitkomst.contract.ts'
import { inRegio } from '../in-regio.ts'
import { savePng } from './save-png.ts'

type Props = { uitkomst: UitkomstBeeld; staff: boolean }

/** Files of the outcome, its fingerprint, and the map for another page. */
export function TakeAlong({ uitkomst, staff }: Props) {
  const { t } = useTranslation('uitkomst')
  const { lang } = useUiTexts()
  const [failed, setFailed] = useState(false)
  const download = useDownload(exportUitkomst)
  const downloadOpen = useDownload(downloadZelfNa)
  const { gesprekId, kaart, toets, resultHash } = uitkomst
  const path = { gesprekId }
  const save = (work: Promise<void>) => {
    setFailed(false)
    work.catch(() => setFailed(true))
  }
  const button = (label: string, work: () => Promise<void>) => (
    <Button variant="secondary" onClick={() => save(work())}>
      {label}
    </Button>
  )
  const give = (vorm: 'pdf' | 'csv' | 'json' | 'svg') => () =>
    download({ path, query: { vorm, taal: lang }, ...inRegio })
  const number = (value: number) => formatNumber(value, lang, 2)
  const tested = toets
    ? t('testedText', { found: number(toets.found), limit: number(toets.limit), shuffles: toets.shuffles })
    : t('testedNot')
  return (
    <Card title={t('give')} note={t('giveNote')}>
      <Actions>
        {staff && button(t('givePdf'), give('pdf'))}
        {staff && button(t('giveCsv'), give('csv'))}
        {staff && button(t('giveJson'), give('json'))}
        {staff && kaart && button(t('giveSvg'), give('svg'))}
        {kaart && button(t('givePng'), () => savePng(svgOf(kaart, lang, uitkomst.vraag), 'kaart.png'))}
        {button(t('giveZelf'), () => downloadOpen({ path, ...inRegio }))}
      </Actions>
      <div role="status">{failed && <p>{t('failed')}</p>}</div>
      <Facts
        items={[
          { term: t('hash'), text: <code className="uitkomst-hash">{resultHash}</code> },
          { term: t('tested'), text: tested },
        ]}
      />
      {kaart && (
        <Disclosure summary={t('embed')}>
          <Embed svg={svgOf(kaart, lang, uitkomst.vraag)} gesprekId={gesprekId} />
        </Disclosure>
      )}
    </Card>
  )
}

/** The map itself with a link: a page that shows it asks us for nothing, so its visitors are not known here. */
function Embed({ svg, gesprekId }: { svg: string; gesprekId: string }) {
  const { t } = useTranslation('uitkomst')
  const id = useId()
  const code = `<figure>${svg}<figcaption><a href="${location.origin}/dialoog/uitkomst/${gesprekId}">${t('map')}</a></figcaption></figure>`
  return (
    <>
      <label htmlFor={id}>{t('embedText')}</label>
      <textarea id={id} className="sh-input uitkomst-embed" rows={4} readOnly value={code} />
    </>
  )
}
