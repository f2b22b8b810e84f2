import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterStemvel } from '../contract.ts'
import type { Gesprek, StellingKaart } from '../shapes.ts'
import { inRegio } from './in-regio.ts'
import { nextNummer, readKey } from './sheet.ts'

type Props = {
  bijeenkomstId: Id
  stellingen: readonly StellingKaart[]
  gesprek: Pick<Gesprek, 'rollen'>
  sheets: readonly { nummer: number; geteld: boolean }[]
}

/** Types one sheet after another: a key for each line and Enter. What differs from an earlier time is marked. */
export function SheetEntry({ bijeenkomstId, stellingen, gesprek, sheets }: Props) {
  const { t } = useTranslation('dialoog')
  const enter = useCommand(enterStemvel)
  const [checking, setChecking] = useState(false)
  const [nummer, setNummer] = useState(() => nextNummer(sheets, false, 0))
  const [rol, setRol] = useState('')
  const [letters, setLetters] = useState('')
  const [differs, setDiffers] = useState<readonly number[]>([])
  const [message, setMessage] = useState('')

  const begin = (next: number) => {
    setNummer(next)
    setLetters('')
    setRol('')
  }
  const save = async () => {
    const keuzes = letters.padEnd(stellingen.length, '-')
    try {
      const body = { keuzes, rol: rol || null } as never
      const { geteld, verschillen } = await enter({ path: { bijeenkomstId, nummer }, body, ...inRegio })
      setDiffers(verschillen)
      setMessage(t(geteld ? 'sheetCounted' : verschillen.length > 0 ? 'sheetDiffers' : 'sheetOnce', { number: nummer }))
      if (verschillen.length > 0) setLetters('')
      else begin(nextNummer([...sheets, { nummer, geteld }], checking, nummer))
    } catch (error) {
      const failure = readFailure(error, [])
      setMessage([failure.title, failure.text].filter(Boolean).join('. '))
    }
  }
  const press = (event: KeyboardEvent) => {
    const key = readKey(event.key)
    if (!key || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (key === 'save') void save()
    else if (key === 'back') setLetters(letters.slice(0, -1))
    else if (letters.length < stellingen.length) setLetters(letters + key.letter)
  }
  const meaning: Record<string, string> = { e: t('eens'), o: t('oneens'), w: t('pasLong'), '-': t('leftOpen') }
  const modes = [
    { value: 'eerst', label: t('sheetFirst') },
    { value: 'check', label: t('sheetCheck') },
  ]
  return (
    <div className="dg-sheet">
      <SegmentedControl
        label={t('sheetMode')}
        segments={modes}
        value={checking ? 'check' : 'eerst'}
        onChange={(value) => {
          setChecking(value === 'check')
          begin(nextNummer(sheets, value === 'check', 0))
        }}
      />
      <label>
        {t('sheet')}{' '}
        <input
          className="sh-input sh-input--short"
          inputMode="numeric"
          value={nummer}
          onChange={({ target }) => begin(Number(target.value.replaceAll(/\D/g, '').slice(0, 4)))}
        />
      </label>
      {gesprek.rollen.length > 1 && (
        <label>
          {t('rollen')}{' '}
          <select className="sh-input sh-input--short" value={rol} onChange={({ target }) => setRol(target.value)}>
            <option value="">{t('rolNone')}</option>
            {gesprek.rollen.map((one) => (
              <option key={one} value={one}>
                {t(`rol_${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="dg-sheet__keys">
        {t('sheetGroup', { number: nummer })}
        <input className="sh-input" value="" onKeyDown={press} onChange={() => undefined} autoComplete="off" />
      </label>
      <div>
        <ol className="dg-sheet__lines">
          {stellingen.map((one, index) => (
            <li key={one.stellingId} className={classOf(index === letters.length, differs.includes(index + 1))}>
              <span>
                {index + 1}. {one.tekst}
              </span>
              <span className="dg-sheet__choice">{meaning[letters[index] ?? ''] ?? ''}</span>
            </li>
          ))}
        </ol>
      </div>
      <p role="status">{message}</p>
      <Button onClick={() => void save()}>{t('sheetSave', { number: nummer })}</Button>
    </div>
  )
}

function classOf(here: boolean, differs: boolean): string {
  return `dg-sheet__line${here ? ' dg-sheet__line--here' : ''}${differs ? ' dg-sheet__line--differs' : ''}`
}
