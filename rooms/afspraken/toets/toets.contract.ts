import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { toetsen } from './toets.ts'

export const zBevinding = z.object({
  toets: z.enum(toetsen),
  wat: z.string(),
  waar: z.object({ soort: z.enum(['afspraak', 'taak', 'contract']), id: zId }),
  waarom: z.string(),
  wie: z.string(),
})

export const listBevindingen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'afspraken.listBevindingen',
  route: 'GET /afspraken/bevindingen',
  output: z.object({ items: z.array(zBevinding) }),
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'bevinding.gelezen',
  summary: 'Toont waar afspraken, rollen en contracten niet kloppen: wat, waar, waarom het telt, wie het kan oplossen.',
})
