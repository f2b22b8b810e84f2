import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { NotApplicable } from '@samenhang/ui/nothing/NotApplicable.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams, useRouter } from '@tanstack/react-router'
import { getSchaalbesluit, type KoersRecord, listRecords, type Schaalbesluit, setOwnRecord } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio, useCommandRegio, useNames } from './regio.ts'
import { TakeForm } from './TakeForm.tsx'
import { useWords } from './use-words.ts'

/** Taking part in a schaalbesluit, each for the own partij: weigh, give a zienswijze, say where one stands. */
export function MeedoenScreen() {
  const { schaalbesluitId = '' } = useParams({ strict: false })
  const answer = useAskRegio(getSchaalbesluit, { path: { schaalbesluitId } })
  const who = useAskRegio(listRecords, { query: { soort: 'thema' } })
  return (
    <Answer answer={answer}>
      {({ schaalbesluit, records, abilities }) =>
        abilities['inbreng.write'] ? (
          <Forms
            besluit={schaalbesluit}
            records={records}
            partijId={who.data?.partijId ?? null}
            mayTake={abilities['koers.write'] ?? false}
          />
        ) : (
          <NoAccess />
        )
      }
    </Answer>
  )
}

type Props = { besluit: Schaalbesluit; records: KoersRecord[]; partijId: string | null; mayTake: boolean }

function Forms({ besluit, records, partijId, mayTake }: Props) {
  const t = useWords()
  const router = useRouter()
  const names = useNames()
  const { schaalbesluitId, genomen } = besluit
  const set = useCommandRegio(setOwnRecord)
  const home = `/koers/schaalbesluiten/${schaalbesluitId}`
  const own = (soort: string, inhoud: object, recordId?: string) =>
    set({ body: { soort, inhoud: { schaalbesluitId, ...inhoud }, ...(recordId ? { recordId } : {}) } as never })
  const goHome = () => router.history.push(home)
  const others = only('standpunt', records).filter(
    (one) => one.inhoud.sluitAanBijId === null && one.partijId !== partijId,
  )
  return (
    <KoersPage
      title={t('joinTitle', { naam: names(partijId) })}
      lead={t('joinLead')}
      trail={[{ href: home, label: besluit.titel }]}
      name={t('joinIn')}
    >
      <Sections>
        {genomen ? (
          <NotApplicable>{t('weighClosed')}</NotApplicable>
        ) : (
          <>
            <Weging besluit={besluit} records={records} partijId={partijId} own={own} onSaved={goHome} />
            <Zienswijze own={own} onSaved={goHome} />
          </>
        )}
        <Card title={t('standpunt')} note={t('standpuntNote')}>
          <CommandForm
            start={{ positie: '', tekst: '', sluitAanBijId: '' }}
            button={t('standpuntSave')}
            variant="secondary"
            save={({ sluitAanBijId, ...text }) => own('standpunt', { ...text, sluitAanBijId: sluitAanBijId || null })}
            onSaved={goHome}
          >
            <TextInput name="positie" label={t('positie')} hint={t('positieHint')} />
            <TextArea name="tekst" label={t('ownWords')} hint={t('ownWordsHint')} />
            {others.length > 0 && (
              <Select
                name="sluitAanBijId"
                label={t('joinsWith')}
                options={others.map((one) => ({
                  value: one.recordId,
                  label: `${names(one.partijId)}: ${one.inhoud.positie}`,
                }))}
                optional
              />
            )}
          </CommandForm>
        </Card>
        {mayTake && !genomen && <TakeForm besluit={besluit} onSaved={goHome} />}
      </Sections>
    </KoersPage>
  )
}

type Own = (soort: string, inhoud: object, recordId?: string) => Promise<unknown>

function Weging({
  besluit,
  records,
  partijId,
  own,
  onSaved,
}: Omit<Props, 'mayTake'> & { own: Own; onSaved: () => void }) {
  const t = useWords()
  const before = only('weging', records).find((one) => one.partijId === partijId)
  const values = ['-2', '-1', '0', '1', '2'].map((value) => ({ value, label: t(`weegt_${value}`) }))
  const known = new Map(before?.inhoud.wegingen.map(({ criterium, waarde }) => [criterium, String(waarde)]))
  // A dot in a name would be read as a place inside an object.
  const nameOf = (index: number) => `criterium${index}`
  const start = Object.fromEntries(besluit.criteria.map(({ code }, index) => [nameOf(index), known.get(code) ?? '']))
  const save = (given: Record<string, string>) => {
    const wegingen = besluit.criteria.flatMap(({ code: criterium }, index) =>
      given[nameOf(index)] ? [{ criterium, waarde: Number(given[nameOf(index)]), waarom: null }] : [],
    )
    return own('weging', { wegingen }, before?.recordId)
  }
  return (
    <Card title={t('weigh')} note={t('weighNote')}>
      <CommandForm start={start} button={t('weighSave')} save={save} onSaved={onSaved}>
        {besluit.criteria.map(({ code, naam, feit }, index) => (
          <Select key={code} name={nameOf(index)} label={naam} hint={feit} options={values} optional />
        ))}
      </CommandForm>
    </Card>
  )
}

function Zienswijze({ own, onSaved }: { own: Own; onSaved: () => void }) {
  const t = useWords()
  const { lang } = useUiTexts()
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  const option = (prefix: string) => (value: string) => ({ value, label: t(`${prefix}_${value}`) })
  return (
    <Card title={t('zienswijze')} note={t('zienswijzeNote', { date: formatDate(today, lang, 'long') })}>
      <CommandForm
        start={{ orgaan: '', oordeel: '', tekst: '' }}
        button={t('zienswijzeSave')}
        variant="secondary"
        save={({ tekst, ...rest }) => own('zienswijze', { ...rest, tekst: tekst || null, op: today })}
        onSaved={onSaved}
      >
        <Select name="orgaan" label={t('council')} options={['raad', 'college', 'bestuur'].map(option('orgaan'))} />
        <Select
          name="oordeel"
          label={t('oordeel')}
          options={['eens', 'eens met vraag', 'eens met eigen standpunt', 'oneens', 'geen zienswijze'].map(
            option('oordeel'),
          )}
        />
        <TextArea name="tekst" label={t('ownWords')} optional />
      </CommandForm>
    </Card>
  )
}
