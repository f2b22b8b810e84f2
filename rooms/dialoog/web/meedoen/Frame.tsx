import { Logo } from '@samenhang/ui/frame/Logo.tsx'
import '@samenhang/ui/frame/BrandBar.css'
import type { ReactNode } from 'react'
import type { Say } from './texts.ts'
import type { Deelname } from './useDeelname.ts'
import type { Go, Screen } from './useScreen.ts'

/** What every screen of taking part has. */
export type Part = { say: Say; taal: string; deelname: Deelname; go: Go }

type Props = Part & { screen: Screen; talen: readonly string[]; children: ReactNode }

/** Name, language and a way to stop; what waits for a connection is said here, whatever the screen. */
export function Frame({ say, taal, deelname, go, screen, talen, children }: Props) {
  const choices = [...new Set([...talen, 'nl', 'en'])]
  return (
    <div className="md-page">
      <header className="md-head">
        <span className="md-head__name">
          <Logo />
          {say('name')}
        </span>
        {screen === 'stemmen' ? (
          <button type="button" className="md-link" onClick={() => go('stoppen')}>
            {say('stop')}
          </button>
        ) : (
          <label className="md-language">
            <span className="sh-hidden-visually">{say('language')}</span>
            <select
              className="md-select"
              value={taal}
              onChange={(event) => deelname.change({ taal: event.target.value })}
            >
              {choices.map((code) => (
                <option key={code} value={code} lang={code}>
                  {new Intl.DisplayNames([code], { type: 'language' }).of(code)}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <main className="md-main">{children}</main>
      <p className="md-offline" role="status">
        {deelname.offline ? say('offline') : ''}
      </p>
    </div>
  )
}
