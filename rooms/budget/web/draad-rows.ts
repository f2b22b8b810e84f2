import type { DraadRow, Schakel } from '@samenhang/ui/draad/schakel.ts'
import type { TFunction } from 'i18next'
import type { DraadPart } from './draad-parts.ts'

type Knoop = DraadPart['woorden'][number]
type Mender = NonNullable<DraadPart['missing'][string]>
type Say = {
  t: TFunction<'budget'>
  euro: (cents: number) => string
  nameOf: (toewijzingId: string) => string | undefined
}

const rollen = ['inwoner', 'regisseur', 'professional', 'financieel', 'consulent'] as const

/** A thread as the picture draws it: words, doel, toewijzing, euro; broken where a neighbour ought to be. */
export function toDraadRow(part: DraadPart, say: Say): DraadRow {
  const schakels = [woorden(part, say), doel(part, say), toewijzing(part, say), euro(part, say)]
  const name = part.doel?.label ?? schakels.find(({ text }) => text)?.text ?? say.t('hidden')
  return { id: part.id, title: name, schakels }
}

function woorden({ woorden: all, missing }: DraadPart, { t }: Say): Schakel {
  if (all.length === 0) return broken(t('noWoorden'), missing['eigen-woord'], t) ?? waits(t('noWoorden'))
  const shown = seen(all)
  if (shown.length === 0) return { stand: 'afgeschermd', title: t('hidden') }
  return { stand: 'heel', title: t('woorden', { count: all.length }), text: `“${shown[0]?.label}”` }
}

function doel({ doel: own, missing }: DraadPart, { t }: Say): Schakel {
  if (!own) return broken(t('noDoel'), missing.doel, t) ?? waits(t('noDoel'))
  return own.state === 'withheld'
    ? { stand: 'afgeschermd', title: t('hidden') }
    : { stand: 'heel', title: own.label ?? '' }
}

function toewijzing({ doel: own, toewijzingen, missing }: DraadPart, { t, nameOf }: Say): Schakel {
  const [first] = toewijzingen
  if (!first)
    return broken(t('noToewijzing'), missing.toewijzing, t) ?? waits(t('noToewijzing'), !own && t('waitsDoel'))
  if (seen(toewijzingen).length === 0) return { stand: 'afgeschermd', title: t('hidden') }
  const names = [...new Set(toewijzingen.map(({ id, label }) => nameOf(id) ?? label ?? ''))]
  const title = t('toewijzingen', { count: toewijzingen.length })
  return { stand: 'heel', title, text: names.join(', ') }
}

function euro({ declaraties, missing }: DraadPart, { t, euro: say }: Say): Schakel {
  if (declaraties.length === 0) return broken(t('noEuro'), missing.declaratie, t) ?? waits(t('noEuro'))
  const shown = seen(declaraties)
  if (shown.length === 0) return { stand: 'afgeschermd', title: t('hidden') }
  return { stand: 'heel', title: say(shown.reduce((total, { cents }) => total + (cents ?? 0), 0)) }
}

const seen = (knopen: Knoop[]) => knopen.filter(({ state }) => state === 'value')

const waits = (title: string, text?: string | false): Schakel => ({ stand: 'wacht', title, ...(text ? { text } : {}) })

function broken(title: string, mender: Mender | undefined, t: Say['t']): Schakel | undefined {
  if (!mender) return undefined
  const others = rollen.filter((rol) => mender.rollen.includes(rol)).map((rol) => t(`rol_${rol}`))
  return { stand: 'stuk', title, hersteller: mender.may ? t('mendYou') : others.join(', ') }
}
