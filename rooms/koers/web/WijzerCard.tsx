import { Card } from '@samenhang/ui/card/Card.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import type { WijzerAnswer } from '../contract.ts'
import { useNames } from './regio.ts'
import { useWords } from './use-words.ts'

/** What a pointer is made of: what is missing first, each with the page on which it stands. */
export function WijzerCard({ wijzer: { naam, zijde, bewijzen } }: { wijzer: WijzerAnswer }) {
  const t = useWords()
  const there = bewijzen.filter(({ er }) => er)
  const missing = bewijzen.filter(({ er }) => !er)
  return (
    <Card title={t(`wijzer_${naam}`)} note={t('chosenWijzer', { zijde: t(`zijde_${zijde}`) })}>
      <div aria-live="polite" className="koers-stack">
        <p>{t(`uitleg_${naam}`, { present: there.length, count: bewijzen.length })}</p>
        {bewijzen.length === 0 && <Status kind="nietBegonnen">{t('noEvidence')}</Status>}
        {bewijzen.length > 0 && missing.length === 0 && <Status kind="goed">{t('nothingMissing')}</Status>}
        {missing.length > 0 && (
          <>
            <h3>{t('whatIsMissing')}</h3>
            <Bewijzen bewijzen={missing} />
          </>
        )}
        {there.length > 0 && (
          <Disclosure summary={t('whatIsThere', { count: there.length })}>
            <Bewijzen bewijzen={there} />
          </Disclosure>
        )}
      </div>
    </Card>
  )
}

function Bewijzen({ bewijzen }: { bewijzen: WijzerAnswer['bewijzen'] }) {
  const { lang } = useUiTexts()
  const names = useNames()
  return (
    <ul className="koers-list">
      {bewijzen.map(({ naar, titel, op, partijId, er }) => (
        <li key={`${naar} ${titel} ${op} ${partijId} ${er}`}>
          <Link href={naar}>{titel}</Link>
          <span className="sh-small">{[names(partijId), formatDate(op, lang, 'long')].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
