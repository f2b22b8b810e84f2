import { addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'

/** Of one afspraak from which a partij leaves: the terms that were agreed. */
export type AfspraakTerms = {
  readonly afspraakId: string
  readonly titel: string
  readonly opzegtermijnMaanden: number
  readonly kosten: string
  readonly anderen: readonly string[]
}

/** Of one contract of a partij that leaves. */
export type ContractTerms = {
  readonly contractId: string
  readonly nummer: string
  readonly tot: CivilDate
  readonly opzegtermijnMaanden: number
  readonly clienten: number
}

/** One step of the path, with the day on which it must be done at the latest. */
export type UittredingStap = {
  readonly stap: string
  readonly voor: CivilDate
  readonly wie: 'vertrekkende partij' | 'anderen' | 'samen'
  readonly uitleg: string
}

export type UittredingPad = {
  /** First day on which the partij can be out, by the longest notice; leaving earlier breaks what was agreed. */
  readonly eerstMogelijk: CivilDate
  readonly teVroeg: boolean
  readonly clienten: number
  readonly stappen: readonly UittredingStap[]
}

/**
 * The orderly path out: notice by the longest term that was agreed, what it costs, who goes on with the running clients
 * (as counts), the contracts, debts, and what the others must decide, in order of days.
 */
export function planUittreding(
  leaving: { readonly aangekondigdOp: CivilDate; readonly per: CivilDate; readonly schuldCents: number | null },
  afspraken: readonly AfspraakTerms[],
  contracten: readonly ContractTerms[],
): UittredingPad {
  const terms = [...afspraken, ...contracten].map(({ opzegtermijnMaanden }) => opzegtermijnMaanden)
  const eerstMogelijk = addMonths(leaving.aangekondigdOp, Math.max(0, ...terms))
  const teVroeg = leaving.per < eerstMogelijk
  const per = teVroeg ? eerstMogelijk : leaving.per
  const running = contracten.filter(({ tot }) => tot >= leaving.aangekondigdOp)
  const clienten = running.reduce((sum, contract) => sum + contract.clienten, 0)
  const back = (months: number) => latest(leaving.aangekondigdOp, addMonths(per, -months))
  const stappen: UittredingStap[] = [
    ...afspraken.flatMap(({ titel, opzegtermijnMaanden, kosten, anderen }): UittredingStap[] => [
      {
        stap: `Zeg ${titel} op`,
        voor: back(opzegtermijnMaanden),
        wie: 'vertrekkende partij',
        uitleg: `Schriftelijk, ${opzegtermijnMaanden} maanden vooraf. Kosten: ${kosten}`,
      },
      {
        stap: `Besluit hoe ${titel} verder gaat`,
        voor: back(Math.min(6, opzegtermijnMaanden)),
        wie: 'anderen',
        uitleg: `${anderen.length} andere partijen: zonder deze partij verder, geldsleutel opnieuw, of samen stoppen.`,
      },
    ]),
    ...running.map(
      ({ nummer, tot, clienten: own, opzegtermijnMaanden }): UittredingStap => ({
        stap: `Contract ${nummer} overdragen of beeindigen`,
        voor: tot < per ? tot : back(opzegtermijnMaanden),
        wie: 'samen',
        uitleg: `${own} clienten houden hulp; het contract loopt tot ${tot}.`,
      }),
    ),
    ...(clienten > 0
      ? [
          {
            stap: 'Maak met elke client een overdracht',
            voor: back(3),
            wie: 'samen' as const,
            uitleg: `${clienten} clienten. Wie dat zijn weten alleen hun eigen gemeente en aanbieder.`,
          },
        ]
      : []),
    ...(leaving.schuldCents
      ? [
          {
            stap: 'Reken af wat openstaat',
            voor: back(1),
            wie: 'vertrekkende partij' as const,
            uitleg: 'Declaraties, voorschotten en het aandeel in de kosten.',
          },
        ]
      : []),
    {
      stap: 'Draag stukken en kennis over',
      voor: back(1),
      wie: 'samen',
      uitleg: 'Overdrachtsdossiers, lopende toezeggingen en wie waarvoor te bellen is.',
    },
    { stap: 'Laatste dag', voor: per, wie: 'samen', uitleg: 'De afspraken gelden tot en met deze dag.' },
  ]
  return {
    eerstMogelijk,
    teVroeg,
    clienten,
    stappen: stappen.sort((a, b) => (a.voor < b.voor ? -1 : a.voor > b.voor ? 1 : 0)),
  }
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}
