import { Card } from '@samenhang/ui/card/Card.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useParams, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getOpgave, type KoersRecord, setOwnRecord } from '../contract.ts'
import { viewOpgave } from '../opgave/opgave-view.ts'
import { only } from '../record/shapes.ts'
import { KoersPage } from './KoersPage.tsx'
import { OwnInbreng } from './OwnInbreng.tsx'
import { useAskRegio, useCommandRegio, useNames } from './regio.ts'

/** Laying down the inbreng of the own partij: in own words, confirmed by nobody else. */
export function InbrengScreen() {
  const { opgaveId = '' } = useParams({ strict: false })
  const answer = useAskRegio(getOpgave, { path: { opgaveId } })
  return (
    <Answer answer={answer}>
      {({ records, partijId, abilities }) =>
        abilities['inbreng.write'] ? (
          <LayDown opgaveId={opgaveId} records={records} partijId={partijId} />
        ) : (
          <NoAccess />
        )
      }
    </Answer>
  )
}

type Props = { opgaveId: string; records: KoersRecord[]; partijId: string | null }
const start = { aard: '', tekst: '', bevestigd: '', gelijkenisId: '', naam: '' }

function LayDown({ opgaveId, records, partijId }: Props) {
  const { t } = useTranslation('koers')
  const names = useNames()
  const router = useRouter()
  const set = useCommandRegio(setOwnRecord)
  const [opgave] = only('opgave', records)
  if (!opgave) return <NoAccess />
  const back = `/koers/opgaven/${opgaveId}`
  const { gelijk, aangeboden } = viewOpgave(opgave, records)
  const save = async ({ aard, tekst, bevestigd, gelijkenisId, naam }: typeof start) => {
    const own = (soort: string, inhoud: object, more: object = {}) => set({ body: { soort, inhoud, ...more } as never })
    const { recordId: inbrengId } = await own('inbreng', { opgaveId, aard, tekst }, { bevestigd: bevestigd === 'ja' })
    // A draft cannot join yet: nobody else may see it.
    if (bevestigd !== 'ja') return
    const joined = naam ? (await own('gelijkenis', { opgaveId, naam })).recordId : gelijkenisId
    if (joined) await own('aansluiting', { gelijkenisId: joined, inbrengId })
  }
  const aarden = (['belang', 'ambitie', 'wens', 'verwachting', 'aanbod'] as const).map((value) => ({
    value,
    label: t(`aard_${value}_long`),
    hint: t(`aard_${value}_hint`),
  }))
  const options = [...gelijk, ...aangeboden].map(({ gelijkenis }) => ({
    value: gelijkenis.recordId,
    label: gelijkenis.inhoud.naam,
  }))
  return (
    <KoersPage
      title={t('layDownTitle', { naam: names(partijId) })}
      lead={t('layDownLead')}
      trail={[{ href: back, label: opgave.inhoud.titel }]}
      name={t('tabInbreng')}
    >
      <Sections>
        <OwnInbreng records={records} partijId={partijId} options={options} />
        <Card title={t('layDownNew')}>
          <CommandForm
            start={start}
            button={t('save')}
            save={save}
            onSaved={() => router.history.push(back)}
            cancel={{ href: back, label: t('cancel') }}
          >
            <RadioGroup name="aard" label={t('aardQuestion')} options={aarden} />
            <TextArea name="tekst" label={t('ownWords')} hint={t('ownWordsHint')} usedFor={t('ownWordsUse')} />
            <RadioGroup
              name="bevestigd"
              label={t('confirmQuestion')}
              hint={t('confirmHint')}
              options={[
                { value: 'ja', label: t('confirmYes') },
                { value: 'nee', label: t('confirmNo') },
              ]}
            />
            {options.length > 0 && (
              <Select name="gelijkenisId" label={t('sameAs')} hint={t('sameAsHint')} options={options} optional />
            )}
            <TextInput name="naam" label={t('sameNew')} hint={t('sameNewHint')} optional />
          </CommandForm>
        </Card>
      </Sections>
    </KoersPage>
  )
}
