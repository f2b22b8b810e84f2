import { fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { writePdf } from '@samenhang/kernel/document/write-pdf.ts'
import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { readPdf } from '@samenhang/kernel/testing/read-pdf.ts'
import { expect, test } from 'vitest'
import { toLetter } from './besluit-letter.ts'

const id = '00000000-0000-4000-8000-000000000001' as never
const row = {
  ...{ id, persoonId: id, vraagId: null, van: civilDate('2026-12-01'), tot: null, beslotenOp: civilDate('2026-11-24') },
  ...{ bekendgemaaktOp: civilDate('2026-11-24'), bezwaarTot: civilDate('2027-01-05') },
}
const inhoud = {
  ...({ wet: 'wmo', artikel: 'Wmo 2015 art. 2.3.5', uitkomst: 'toegekend' } as const),
  motivering: 'U kunt het huishouden niet alleen doen.',
  voorzieningen: [
    {
      ...({ naam: 'Hulp bij het huishouden', leveringsvorm: 'pgb' } as const),
      ...{ zorgovereenkomstOp: null, vertegenwoordiger: false, machtigingTot: null },
    },
  ],
}

test('a letter says what, why, from when, and until which day somebody can object; and is a tagged PDF', async () => {
  const letter = toLetter(row, inhoud, 'Sanne Voorbeeld', 'gemeente Beekwijk')
  const text = JSON.stringify(letter)
  for (const wanted of ['Wij zeggen ja', inhoud.motivering, '1 december 2026', 'dinsdag 5 januari 2027', '(pgb)'])
    expect(text).toContain(wanted)
  const headings = letter.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings).toEqual(['Wat hebben wij besloten?', 'Waarom?', 'Bent u het er niet mee eens?'])
  const pdf = await writePdf(letter, fixedClock('2026-11-24T09:00:00Z'))
  expect(JSON.stringify(readPdf(pdf))).toContain('H2')
})

test('without a day on which it was sent there is no day to object by yet', () => {
  const letter = toLetter({ ...row, bezwaarTot: null }, inhoud, 'Sanne Voorbeeld', 'gemeente Beekwijk')
  expect(JSON.stringify(letter)).toContain('zes weken')
})
