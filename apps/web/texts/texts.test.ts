import { basisTexts } from '@samenhang/basis/web'
import { budgetTexts } from '@samenhang/budget/web'
import { koersTexts } from '@samenhang/koers/web'
import { planTexts } from '@samenhang/plan/web'
import { uitvoeringTexts } from '@samenhang/uitvoering/web'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { nl } from './nl.ts'

const all = {
  web: { nl, en },
  basis: basisTexts,
  budget: budgetTexts,
  koers: koersTexts,
  plan: planTexts,
  uitvoering: uitvoeringTexts,
}

const blanks = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(Object.entries(all))('%s', (_, texts) => {
  const [dutch, english]: Record<string, string>[] = [texts.nl, texts.en]

  test('says everything in both languages', () => {
    expect(Object.keys(english ?? {}).sort()).toEqual(Object.keys(dutch ?? {}).sort())
    expect(Object.entries({ ...dutch, ...english }).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('fills in the same things in both languages', () => {
    const different = Object.keys(dutch ?? {}).filter(
      (key) => String(blanks(dutch?.[key])) !== String(blanks(english?.[key])),
    )
    expect(different).toEqual([])
  })

  test('has both numbers of what is counted', () => {
    const lonely = Object.keys(dutch ?? {}).filter(
      (key) => key.endsWith('_one') && !dutch?.[key.replace(/one$/, 'other')],
    )
    expect(lonely).toEqual([])
  })
})
