import { listHuishoudens, listLeden } from '@samenhang/basis/contract.ts'
import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'
import { readDraad } from '@samenhang/kernel/draad/read.ts'
import { findBreaks } from '@samenhang/kernel/draad/walk.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { listEnding } from '@samenhang/uitvoering/contract.ts'
import { listWerklijst } from '../contract.ts'
import { werklijstOf } from './werklijst.ts'

/** The whole caseload in as many questions as one huishouden takes. */
export function werklijstHandler(rooms: readonly DraadDeclaration[]): Handler {
  return handle(listWerklijst, async (context) => {
    const { items: huishoudens } = await context.ask(listHuishoudens, {})
    const { items: leden } = await context.ask(listLeden, {})
    const membersOf = Map.groupBy(leden, (lid) => lid.huishoudenId)
    const mine = huishoudens.filter(({ via }) => via.includes('regisseur'))
    const persoonIds = mine.flatMap(({ huishoudenId }) => membersOf.get(huishoudenId) ?? []).map((lid) => lid.persoonId)
    const draad = await readDraad(context, rooms, [...mine.map((one) => one.huishoudenId), ...persoonIds])
    const breaks = findBreaks(draad, rooms)
    const personen = persoonIds.map((persoonId) => ({ persoonId }))
    const ending = personen.length > 0 ? (await context.ask(listEnding, { body: { personen } })).items : []
    const einden = ending.map(({ persoonId, aanbieder, einddatum }) => ({ persoonId, naam: aanbieder.naam, einddatum }))
    const items = mine.map(({ huishoudenId, naam, leden: count }) => {
      const members = (membersOf.get(huishoudenId) ?? []).map((lid) => lid.persoonId)
      const werk = werklijstOf({ huishoudenId, persoonIds: members }, breaks, einden)
      return { tenant: context.tenant, huishoudenId, naam, leden: count, ...werk }
    })
    return { items: items.map(({ breaks: found, ...item }) => ({ ...item, breaks: [...found] })) }
  })
}
