import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { importRegiovisie } from '../contract.ts'
import { addVersie } from '../record/set-record.ts'
import { checkRegiovisie, splitRegiovisie } from './regiovisie.ts'

export const importRegiovisieHandler = handle(importRegiovisie, async (context, { query, body }) => {
  const parts = splitRegiovisie(readText(body))
  if (parts.length === 0) throw wrong('Er staat geen tekst in dit bestand.')
  if (parts.some(({ tekst }) => tekst.length > 8000))
    throw wrong('Een onderdeel is te lang. Gebruik meer tussenkoppen.')
  const onderdelen = []
  for (const { titel, tekst } of parts) {
    const inhoud = { titel, tekst, themaId: query.themaId ?? null, van: query.van ?? context.today, tot: null }
    const given = { soort: 'visie', inhoud, bevestigd: true, vervallen: false } as const
    const kept = query.bewaar === 'ja' ? (await addVersie(context, given, null)).recordId : null
    onderdelen.push({ titel, tekst, recordId: kept })
  }
  return { onderdelen, lijst: checkRegiovisie(parts) }
})

function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw wrong('Dit is geen platte tekst. Bewaar het document als tekst (UTF-8).')
  }
}

function wrong(message: string): Problem {
  return new Problem('bad-input', undefined, [{ place: 'bestand', rule: 'text', message }])
}
