import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Afspraak, VersieView } from '../contract.ts'

/** What is agreed, article by article; what differs from the version before it, in the text itself. */
export function ArtikelenCard({ afspraak, shown }: { afspraak: Afspraak; shown: VersieView }) {
  const { t } = useTranslation('afspraken')
  const [all, setAll] = useState(false)
  const [compare, setCompare] = useState(false)
  const verschil = afspraak.verschillen.find(({ versie }) => versie === shown.versie)
  const { artikelen } = shown.inhoud
  return (
    <Card title={t('artikelenTitle')}>
      {compare && verschil ? (
        <Verschil verschil={verschil} />
      ) : (
        artikelen.slice(0, all ? artikelen.length : 3).map(({ nr, kop, tekst, standaard, afwijking }) => (
          <div key={nr} className="af-artikel">
            <h3>{t('artikel', { nr, kop })}</h3>
            <p>{tekst}</p>
            {afwijking && <p className="sh-small">{t('afwijking', { standaard: standaard ?? '', afwijking })}</p>}
          </div>
        ))
      )}
      <div className="af-links sh-print-hidden">
        {artikelen.length > 3 && !all && !compare && (
          <Button variant="link" onClick={() => setAll(true)}>
            {t('allArtikelen', { count: artikelen.length })}
          </Button>
        )}
        {verschil && (
          <Button variant="link" onClick={() => setCompare(!compare)}>
            {t(compare ? 'compareOff' : 'compareOn', { versie: shown.versie - 1 })}
          </Button>
        )}
      </div>
    </Card>
  )
}

function Verschil({ verschil }: { verschil: Afspraak['verschillen'][number] }) {
  const { t } = useTranslation('afspraken')
  const changed = verschil.artikelen.filter(({ soort }) => soort !== 'gelijk')
  return (
    <>
      <p className="sh-small">{t('compareNote', { count: verschil.artikelen.length - changed.length })}</p>
      {changed.map(({ nr, kop, soort, stukken }) => (
        <div key={nr} className="af-artikel">
          <h3>
            {t('artikel', { nr, kop })} ({t(`verschil_${soort}`)})
          </h3>
          <p>
            {stukken.map(({ soort: stuk, tekst }, index) => {
              const key = `${index} ${stuk}`
              if (stuk === 'weg') return <del key={key}>{tekst}</del>
              return stuk === 'nieuw' ? <ins key={key}>{tekst}</ins> : <span key={key}>{tekst}</span>
            })}
          </p>
        </div>
      ))}
      {verschil.termen.length > 0 && (
        <p>{t('compareTermen', { termen: verschil.termen.map((term) => t(`term_${term as 'begin'}`)).join(', ') })}</p>
      )}
    </>
  )
}
