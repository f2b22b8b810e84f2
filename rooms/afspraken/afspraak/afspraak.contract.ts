import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes, writePurposes } from '../purpose-names.ts'
import { zShort, zText } from '../record/text-shapes.ts'
import { zBevoegdheid, zVersieInhoud } from '../reeks/shapes.ts'
import { zAfspraak, zAfspraakSummary } from './afspraak-shapes.ts'

const path = z.strictObject({ afspraakId: zId })
const read = { callers: 'logged-in', kind: 'query', permission: 'afspraken.open', purposes: readPurposes } as const
const write = { callers: 'logged-in', kind: 'command', permission: 'afspraken.write', purposes: writePurposes } as const
const sign = { callers: 'logged-in', kind: 'command', permission: 'afspraken.sign', purposes: writePurposes } as const
/** `ontvangst` is the hash of what was laid down: who keeps it can prove later that it was there. */
const zOntvangst = z.strictObject({ nr: z.int(), ontvangst: z.string() })

export const listAfspraken = operation({
  ...read,
  id: 'afspraken.listAfspraken',
  route: 'GET /afspraken/afspraken',
  query: z.strictObject({ op: zCivilDate.optional() }),
  output: z.object({ items: z.array(zAfspraakSummary), abilities: zAbilities }),
  audit: 'afspraak.gelezen',
  summary: 'Toont de afspraken met wat ervan in werking is op een dag, en wat er openstaat.',
})

export const getAfspraak = operation({
  ...read,
  id: 'afspraken.getAfspraak',
  route: 'GET /afspraken/afspraken/{afspraakId}',
  path,
  query: z.strictObject({ op: zCivilDate.optional() }),
  output: zAfspraak,
  audit: 'afspraak.gelezen',
  summary: 'Toont een afspraak op een dag: tekst, partijen, bevoegdheid, versies, en wat er openstaat.',
})

export const createAfspraak = operation({
  ...write,
  id: 'afspraken.createAfspraak',
  route: 'POST /afspraken/afspraken',
  body: z.strictObject({ titel: zShort, taakId: zId, schaalbesluitId: zId, concept: zVersieInhoud }),
  output: path,
  audit: 'afspraak.gemaakt',
  summary: 'Begint een afspraak over een taak, op grond van een schaalbesluit, met een concept.',
})

export const setConcept = operation({
  ...write,
  id: 'afspraken.setConcept',
  route: 'POST /afspraken/afspraken/{afspraakId}/concept',
  path,
  body: zVersieInhoud,
  output: path,
  audit: 'afspraak.gewijzigd',
  summary: 'Schrijft het concept van de volgende versie.',
})

/** Reopening what was settled asks for the new fact or argument; who reopens has read the earlier inbreng. */
export const offerVersie = operation({
  ...write,
  id: 'afspraken.offerVersie',
  route: 'POST /afspraken/afspraken/{afspraakId}/versies',
  path,
  body: z.strictObject({ nieuwFeit: zText.nullable().default(null) }),
  output: zOntvangst,
  audit: 'versie.aangeboden',
  summary: 'Biedt het concept aan om te ondertekenen; de tekst ligt daarna vast.',
})

export const signVersie = operation({
  ...sign,
  id: 'afspraken.signVersie',
  route: 'POST /afspraken/afspraken/{afspraakId}/ondertekeningen',
  path,
  body: z.strictObject({
    versie: z.int().positive(),
    /** The own partij; another one only for who writes down what was signed on paper. */
    partijId: zId,
    ondertekenaar: zShort,
    hoedanigheid: zShort,
    /** Day on the paper; today when left out. */
    getekendOp: zCivilDate.optional(),
    bevoegdheid: zBevoegdheid,
    /** Hash of the text as it was shown: another text is not signed. */
    tekstHash: z.string().length(64),
  }),
  output: zOntvangst,
  recentLogin: true,
  audit: 'versie.ondertekend',
  summary: 'Ondertekent een versie namens een partij, met het bewijs dat dat mag.',
})

export const proveBevoegdheid = operation({
  ...sign,
  id: 'afspraken.proveBevoegdheid',
  route: 'POST /afspraken/afspraken/{afspraakId}/bevoegdheden',
  path,
  body: z.strictObject({ versie: z.int().positive(), partijId: zId, bevoegdheid: zBevoegdheid }),
  output: zOntvangst,
  audit: 'bevoegdheid.aangevuld',
  summary: 'Vult het bewijs van bevoegdheid bij een ondertekening aan.',
})

export const addGebeurtenis = operation({
  ...write,
  id: 'afspraken.addGebeurtenis',
  route: 'POST /afspraken/afspraken/{afspraakId}/gebeurtenissen',
  path,
  body: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('evaluatie'), gepland: zCivilDate, uitkomst: zText }),
    z.strictObject({ soort: z.literal('vertrek'), partijId: zId, wie: zShort, per: zCivilDate }),
    z.strictObject({
      soort: z.literal('overdracht'),
      partijId: zId,
      aan: zShort,
      waarom: z.enum(['verkiezing', 'vertrek']),
    }),
    z.strictObject({ soort: z.literal('opzegging'), partijId: zId, per: zCivilDate, waarom: zText }),
    z.strictObject({ soort: z.literal('einde'), per: zCivilDate, besluit: zText }),
  ]),
  output: zOntvangst,
  audit: 'afspraak.vervolgd',
  summary: 'Legt een evaluatie, vertrek, overdracht, opzegging of einde vast; alleen zo verandert een afspraak.',
})

export const exportReeks = operation({
  callers: 'logged-in',
  kind: 'download',
  id: 'afspraken.exportReeks',
  route: 'GET /afspraken/afspraken/{afspraakId}/reeks',
  path,
  output: zDownload,
  media: ['application/json'],
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'afspraak.gedownload',
  summary: 'Geeft de reeks van versies en ondertekeningen, om zelf te controleren met samenhang afspraken verify.',
})
