import type { Sources, Veld } from '@samenhang/delen/room.ts'
import { withPersoonVelden } from '@samenhang/delen/room.ts'
import { listDoelenOfPersoon } from '@samenhang/plan/contract.ts'
import { listToewijzingen } from '@samenhang/uitvoering/contract.ts'

const doelen: Veld = {
  veld: 'doelen',
  permissions: ['persoon.read', 'plan.read', 'doel.read'],
  read: async (context, persoonId) => {
    const { items } = await context.ask(listDoelenOfPersoon, { path: { persoonId: persoonId as never } })
    return items.map(({ titel }) => titel)
  },
}

const toewijzingen: Veld = {
  veld: 'toewijzingen',
  permissions: ['persoon.read', 'toewijzing.list', 'toewijzing.read'],
  read: async (context, persoonId) => {
    const { items } = await context.ask(listToewijzingen, { query: { persoonId: persoonId as never } })
    return items.map(({ aanbieder, wet, product }) =>
      [aanbieder.naam, wet, product.code ?? product.categorie].filter(Boolean).join(', '),
    )
  },
}

/** What rooms after delen add to what can be shared; put together here, because delen knows none of them. */
export const shared: Sources = {
  velden: withPersoonVelden([doelen, toewijzingen]),
  listDoelen: async (context, persoonId) => {
    if (!context.scope.has('plan.read')) return []
    const { items } = await context.ask(listDoelenOfPersoon, { path: { persoonId } })
    return items.map(({ doelId, titel }) => ({ doelId, titel }))
  },
}
