import { formatDate, type Lang, locales } from '@samenhang/ui/format.ts'
import type { TFunction } from 'i18next'
import type { Inzage } from '../../contract.ts'

/** Nouns of the log that have words of their own; of others we say "uw gegevens". */
const nouns = [
  'doel',
  'woord',
  'huishouden',
  'persoon',
  'toewijzing',
  'budget',
  'draad',
  'deling',
  'plan',
  'geheimadres',
  'log',
]

/** Who did it, as far as it may be told. */
export function who(t: TFunction<'delen'>, { wie }: Inzage): string {
  if (wie.zelf) return t('you')
  if (wie.naam) return wie.naam
  return t(wie.rol === 'inwoner' || wie.rol === 'persoon' ? 'someRelative' : 'someHelper')
}

/** What stands behind the name: the work, or the organisation. */
export function whose(t: TFunction<'delen'>, { wie }: Inzage): string {
  if (wie.zelf) return ''
  if (wie.partij) return wie.partij
  return wie.rol ? sayValue(t, `rol_${wie.rol}`, wie.rol) : ''
}

/** One sentence: who did what. */
export function happened(t: TFunction<'delen'>, item: Inzage): string {
  const known = item.wat.filter((noun) => nouns.includes(noun)).map((noun) => sayValue(t, `wat_${noun}`, noun))
  const wat = known.length > 0 ? known.join(', ') : t('wat_other')
  return t(item.wie.zelf ? `you_${item.soort}` : `did_${item.soort}`, { wie: who(t, item), wat })
}

/** A word for a value that may be newer than our list of words; then the value itself. */
export function sayValue(t: TFunction<'delen'>, key: string, otherwise: string): string {
  return t(key as never, { defaultValue: otherwise })
}

/** Day and hours: "maandag 23 november, 14.20 uur". */
export function when(t: TFunction<'delen'>, { dag, van, tot, keer }: Inzage, lang: Lang): string {
  const day = formatDate(dag, lang, 'full')
  const [first, last] = [van, tot].map((at) => time(at, lang))
  const hours = first === last ? t('at', { time: first }) : t('between', { first, last })
  return keer > 1 ? `${day}, ${hours}, ${t('times', { count: keer })}` : `${day}, ${hours}`
}

function time(at: string, lang: Lang): string {
  const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const
  const text = new Intl.DateTimeFormat(locales[lang], clock).format(new Date(at))
  return lang === 'nl' ? text.replace(':', '.') : text
}
