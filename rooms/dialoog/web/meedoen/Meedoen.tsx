import { type ReactNode, useEffect, useState } from 'react'
import { Antwoorden } from './Antwoorden.tsx'
import { type Answer, ask, Refused } from './ask.ts'
import { EigenStelling } from './EigenStelling.tsx'
import { Frame } from './Frame.tsx'
import { GesprekList } from './GesprekList.tsx'
import { Ideeen } from './Ideeen.tsx'
import { Intro } from './Intro.tsx'
import { Stemmen } from './Stemmen.tsx'
import { Stoppen } from './Stoppen.tsx'
import { sayIn } from './texts.ts'
import { useDeelname } from './useDeelname.ts'
import { useScreen } from './useScreen.ts'
import './meedoen.css'
import './meedoen-fields.css'

/** The page for taking part: which gesprek stands in the address, `/meedoen/<gesprekId>`. */
export function Meedoen({ path }: { path: string }) {
  const [, gesprekId] = /^\/meedoen\/([\da-f-]{36})\/?$/.exec(path) ?? []
  return gesprekId ? <InGesprek gesprekId={gesprekId} /> : <GesprekList />
}

type Loaded = { gesprek: Answer<'showGesprek'> } | { gone: boolean } | undefined

function InGesprek({ gesprekId }: { gesprekId: string }) {
  const deelname = useDeelname(gesprekId)
  const [screen, go] = useScreen()
  const [loaded, setLoaded] = useState<Loaded>()
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try asks again
  useEffect(() => {
    ask('showGesprek', undefined, { path: { gesprekId } }).then(
      (gesprek) => setLoaded({ gesprek }),
      (error) => setLoaded({ gone: error instanceof Refused }),
    )
  }, [gesprekId, tries])
  const gesprek = loaded && 'gesprek' in loaded ? loaded.gesprek : undefined
  const taal = deelname.kept.taal ?? gesprek?.talen[0] ?? 'nl'
  const say = sayIn(taal)
  const part = { say, taal, deelname, go }
  useEffect(() => {
    document.documentElement.lang = taal === 'en' ? 'en' : 'nl'
  }, [taal])

  let page: ReactNode
  // Who voted here before goes on without a connection, on what this device has.
  if (screen === 'stemmen' && deelname.kept.code) page = <Stemmen {...part} />
  else if (screen === 'stoppen' && deelname.kept.code) page = <Stoppen {...part} gesprekId={gesprekId} />
  else if (!loaded) page = <p role="status">{say('loading')}</p>
  else if (!gesprek) {
    page = (
      <div className="md-stack">
        <h1>{'gone' in loaded && loaded.gone ? say('gone') : say('noConnection')}</h1>
        <button type="button" className="md-button" onClick={() => setTries(tries + 1)}>
          {say('again')}
        </button>
      </div>
    )
  } else if (screen === 'eigen' && deelname.kept.code) page = <EigenStelling {...part} />
  else if (screen === 'antwoorden' && deelname.kept.code) page = <Antwoorden {...part} />
  else if (screen === 'ideeen' && deelname.kept.code) page = <Ideeen {...part} />
  else page = <Intro {...part} gesprek={gesprek} />

  return (
    <Frame {...part} screen={screen} talen={gesprek?.talen ?? [taal]}>
      {page}
    </Frame>
  )
}
