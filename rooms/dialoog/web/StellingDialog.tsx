import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Dialog } from '@samenhang/ui/dialog/Dialog.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mergeStelling, moderateStelling, translateStelling, zModeratieReden } from '../contract.ts'
import type { Stelling } from '../shapes.ts'
import { inRegio } from './in-regio.ts'

type Props = { stelling: Stelling; others: readonly Stelling[]; talen: readonly string[]; onClose: () => void }
type Values = {
  besluit: string
  reden: string
  metStellingId: string
  taal: string
  tekst: string
  toelichting: string
}

const besluiten = ['toegelaten', 'afgewezen', 'samengevoegd', 'vertaald'] as const
type Besluit = (typeof besluiten)[number]

/** Lets in, keeps out, merges or translates one stelling. What is decided, and why, everybody can read. */
export function StellingDialog({ stelling, others, talen, onClose }: Props) {
  const { t } = useTranslation('dialoog')
  const [besluit, setBesluit] = useState<Besluit>()
  const moderate = useCommand(moderateStelling)
  const merge = useCommand(mergeStelling)
  const translate = useCommand(translateStelling)
  const path = { stellingId: stelling.stellingId }
  const save = async ({ reden, metStellingId, taal, tekst, toelichting }: Values) => {
    try {
      if (besluit === 'samengevoegd') await merge({ path, body: { metStellingId, toelichting } as never, ...inRegio })
      else if (besluit === 'vertaald') await translate({ path, body: { taal, tekst }, ...inRegio })
      else await moderate({ path, body: { besluit, reden, toelichting } as never, ...inRegio })
      onClose()
      return undefined
    } catch (error) {
      return readFailure(error, ['reden', 'metStellingId', 'taal', 'tekst', 'toelichting'])
    }
  }
  const choices = besluiten.filter((one) => one !== stelling.staat)
  const kept = others.filter(({ stellingId, staat }) => staat === 'toegelaten' && stellingId !== stelling.stellingId)
  const language = (value: string) => ({
    value,
    label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
  })
  return (
    <Dialog title={`${stelling.nummer}. ${stelling.tekst}`} isOpen onClose={onClose}>
      {!besluit && (
        <Actions>
          {choices.map((one) => (
            <Button key={one} variant="secondary" onClick={() => setBesluit(one)}>
              {t(`besluit_${one}`)}
            </Button>
          ))}
        </Actions>
      )}
      {besluit && (
        <Form<Values>
          defaultValues={{ besluit, reden: '', metStellingId: '', taal: '', tekst: '', toelichting: '' }}
          onSubmit={save}
        >
          {besluit === 'samengevoegd' && (
            <Select
              name="metStellingId"
              label={t('mergeWith')}
              hint={t('mergeHint')}
              options={kept.map(({ stellingId, nummer, tekst }) => ({
                value: stellingId,
                label: `${nummer}. ${tekst}`,
              }))}
            />
          )}
          {besluit === 'vertaald' && (
            <>
              <Select
                name="taal"
                label={t('taal')}
                options={talen.filter((taal) => taal !== stelling.taal).map(language)}
              />
              <TextInput name="tekst" label={t('vertaling')} />
            </>
          )}
          {(besluit === 'toegelaten' || besluit === 'afgewezen') && (
            <RadioGroup
              name="reden"
              label={t('reden')}
              options={zModeratieReden.options.map((value) => ({ value, label: t(`reden_${value}`) }))}
            />
          )}
          {besluit !== 'vertaald' && (
            <TextInput name="toelichting" label={t('publicNote')} hint={t('publicNoteHint')} optional />
          )}
          <Actions>
            <Button type="submit">{t(`besluit_${besluit}`)}</Button>
            <Button variant="secondary" onClick={() => setBesluit(undefined)}>
              {t('back')}
            </Button>
          </Actions>
        </Form>
      )}
    </Dialog>
  )
}
