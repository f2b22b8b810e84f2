import type { DraadRow, Schakel } from '@samenhang/ui/draad/schakel.ts'
import type { TFunction } from 'i18next'
import type { DraadPart } from './draad-parts.ts'

type Knoop = DraadPart['woorden'][number]
type Mender = NonNullable<DraadPart['missing'][string]>
type Say = {
  t: TFunction<'budget'>
  euro: (cents: number) => string
  nameOf: (toewijzingId: string) => string | undefined
  /** Declared cents that count for a doel: of a toewijzing for two doelen each has its part. */
  centsFor: (doelId: string) => number | undefined
}

const rollen = ['inwoner', 'regisseur', 'professional', 'financieel', 'consulent'] as const

/** A thread as the picture draws it: words, doel, toewijzing, euro; broken where a neighbour ought to be. */
export function toDraadRow(part: DraadPart, say: Say): DraadRow {
  const schakels = [woorden(part, say), doel(part, say), toewijzing(part, say), euro(part, say)]
  const name = part.doel?.label ?? schakels.find(({ stand }) => stand === 'heel')?.title ?? say.t('hidden')
  return { id: part.id, title: name, schakels }
}

function woorden({ doel: own, woorden: all, missing }: DraadPart, { t }: Say): Schakel {
  if (all.length === 0)
    return broken(t('noWoorden'), missing['eigen-woord'], t) ?? waits(t(own ? 'seesNoWoorden' : 'waitsDoel'))
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
  if (!first) return broken(t('noToewijzing'), missing.toewijzing, t) ?? waits(t(own ? 'seesNoHulp' : 'waitsDoel'))
  if (seen(toewijzingen).length === 0) return { stand: 'afgeschermd', title: t('hidden') }
  const names = [...new Set(toewijzingen.map(({ id, label }) => nameOf(id) ?? label ?? ''))]
  const text = t('toewijzingen', { count: toewijzingen.length })
  return { stand: 'heel', title: names.join(', '), text }
}

function euro({ doel: own, toewijzingen, declaraties, missing }: DraadPart, { t, euro: say, centsFor }: Say): Schakel {
  if (declaraties.length === 0)
    return (
      broken(t('noEuro'), missing.declaratie, t) ??
      waits(t(own || toewijzingen.length > 0 ? 'seesNoEuro' : 'waitsDoel'))
    )
  const shown = seen(declaraties)
  if (shown.length === 0) return { stand: 'afgeschermd', title: t('hidden') }
  const whole = shown.reduce((total, { cents }) => total + (cents ?? 0), 0)
  return { stand: 'heel', title: say((own && centsFor(own.id)) ?? whole) }
}

const seen = (knopen: Knoop[]) => knopen.filter(({ state }) => state === 'value')

const waits = (title: string): Schakel => ({ stand: 'wacht', title })

function broken(title: string, mender: Mender | undefined, t: Say['t']): Schakel | undefined {
  if (!mender) return undefined
  const others = rollen.filter((rol) => mender.rollen.includes(rol)).map((rol) => t(`rol_${rol}`))
  return { stand: 'stuk', title, hersteller: mender.may ? t('mendYou') : others.join(', ') }
}
