import type { KoersRecord, Schaalbesluit } from '../contract.ts'
import { only } from '../record/shapes.ts'

/** Something that has a day on which it must be done, and is not done. */
export type Due = {
  op: string
  /** Key of its text. */
  wat: 'dueReview' | 'dueFollowUp' | 'dueInbreng' | 'dueFeit' | 'dueMeting'
  titel: string
  naar: string
  partijId: string | null
}

/** What is due in the koers, the earliest first: reviews, follow-ups, promised texts, facts and measurements. */
export function dueOf(records: readonly KoersRecord[], besluiten: readonly Schaalbesluit[]): Due[] {
  const besluit = (id: string) => `/koers/schaalbesluiten/${id}`
  const standpunten = only('standpunt', records)
  const due: Due[] = [
    ...besluiten.flatMap(({ genomen, titel, schaalbesluitId }) =>
      genomen
        ? [
            {
              op: genomen.herijkingOp,
              wat: 'dueReview' as const,
              titel,
              naar: besluit(schaalbesluitId),
              partijId: null,
            },
          ]
        : [],
    ),
    ...only('zorgtafel', records).flatMap(({ recordId, inhoud }) =>
      inhoud.agenda
        .filter(({ opvolging, klaarOp, voor }) => opvolging && voor && !klaarOp)
        .map(({ opvolging, voor, partijId }) => ({
          ...{ op: voor ?? '', wat: 'dueFollowUp' as const, titel: opvolging ?? '', partijId },
          naar: `/koers/zorgtafels#${recordId}`,
        })),
    ),
    ...only('reactie', records)
      .filter(({ inhoud }) => inhoud.aard === 'belofte' && inhoud.voor !== null)
      .map(({ inhoud, partijId }) => ({
        ...{ op: inhoud.voor ?? '', wat: 'dueInbreng' as const, partijId },
        titel: only('opgave', records).find(({ recordId }) => recordId === inhoud.opgaveId)?.inhoud.titel ?? '',
        naar: `/koers/opgaven/${inhoud.opgaveId}`,
      })),
    ...only('feit', records)
      .filter(({ inhoud }) => inhoud.cijfer === null && inhoud.zoekt !== null)
      .map(({ inhoud }) => ({
        ...{ op: inhoud.zoekt?.voor ?? '', wat: 'dueFeit' as const, titel: inhoud.bewering },
        ...{ naar: `/koers/opgaven/${inhoud.opgaveId}#feiten`, partijId: inhoud.zoekt?.partijId ?? null },
      })),
    ...only('antwoord', records)
      .filter(({ inhoud }) => inhoud.metingOp !== null)
      .map(({ inhoud }) => {
        const about = standpunten.find(({ recordId }) => recordId === inhoud.standpuntId)?.inhoud
        return {
          ...{ op: inhoud.metingOp ?? '', wat: 'dueMeting' as const, titel: about?.positie ?? '', partijId: null },
          naar: besluit(about?.schaalbesluitId ?? ''),
        }
      }),
  ]
  return due.toSorted((a, b) => a.op.localeCompare(b.op))
}
