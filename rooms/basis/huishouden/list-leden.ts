import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listLeden } from '../contract.ts'
import { listLedenInScope } from './huishouden.store.ts'

export const listLedenHandler = handle(listLeden, async (ctx) => ({ items: await listLedenInScope(ctx) }))
