import { toIcs } from '@samenhang/kernel/calendar/ics.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addMonths } from '@samenhang/kernel/period/civil-date.ts'
import { downloadTable } from '@samenhang/kernel/table/download-table.ts'
import { abilitiesOf } from '../abilities.ts'
import { exportRitme, getRitme } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import type { Moment } from './moment.ts'
import { readMomenten } from './read-momenten.ts'

const columns = [
  { name: 'op', kind: 'date', obligatory: true },
  { name: 'titel', kind: 'text', obligatory: true },
  { name: 'ring', kind: 'text', obligatory: true },
  { name: 'niveau', kind: 'text', obligatory: true },
  { name: 'start', kind: 'date', obligatory: true },
  { name: 'afgesprokenDagen', kind: 'integer', obligatory: true },
  { name: 'geplandeDagen', kind: 'integer', obligatory: true },
  { name: 'bron', kind: 'text', obligatory: true },
] as const

export const ritmeHandlers = [
  handle(getRitme, async (context, { query }) => ({
    ...((await readMomenten(context, query.partijId)) as never as { momenten: []; recessen: [] }),
    van: context.today,
    tot: addMonths(context.today, 12),
    abilities: abilitiesOf(context),
  })),
  handle(exportRitme, async (context, { query }) => {
    const { momenten } = await readMomenten(context, query.partijId)
    const { nameOf } = await readPartijen(context)
    const name = query.partijId
      ? `ritme-${nameOf(query.partijId)
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, '-')}`
      : 'ritme'
    if (query.vorm !== 'ics') return downloadTable(name, query.vorm, columns, momenten.map(toRow))
    const about = { name: `Ritme ${context.tenant}`, host: `${context.tenant}.samenhang.nl`, now: context.clock.now() }
    return {
      fileName: `${name}.ics`,
      mediaType: 'text/calendar; charset=utf-8',
      bytes: toIcs(momenten.map(toEvent), about),
    }
  }),
]

function toEvent({ key, titel, op, start, niveau, voorbereiding, bron, stappen }: Moment) {
  const words = { ruim: 'Ruim op tijd', 'begin-nu': 'Begin nu', 'minder-tijd': 'Minder tijd dan afgesproken' }
  const lines = stappen.map(({ naam, van, tot, bron: regel }) => `${naam}: ${van} tot en met ${tot} (${regel})`)
  const head = `${words[niveau]}. Begin uiterlijk ${start}: ${voorbereiding.afgesproken} dagen voorbereiding. ${bron}`
  return { id: key, title: titel, from: op, description: [head, ...lines].join('\n') }
}

function toRow({ op, titel, ring, niveau, start, voorbereiding, bron }: Moment) {
  const { afgesproken, gepland } = voorbereiding
  return { op, titel, ring, niveau, start, afgesprokenDagen: afgesproken, geplandeDagen: gepland, bron }
}
