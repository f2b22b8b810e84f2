import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { addTexts, type RoomTexts } from './i18n.ts'

/**
 * A screen that is fetched when somebody goes there, with the words that it says.
 * @param rooms texts to add, by room
 */
export function lazyScreen<Module>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType,
  rooms: (module: Module) => Record<string, RoomTexts> = () => ({}),
) {
  return lazyRouteComponent(async () => {
    const module = await load()
    for (const [room, texts] of Object.entries(rooms(module))) addTexts(room, texts)
    return { Screen: pick(module) }
  }, 'Screen')
}
