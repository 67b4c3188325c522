/** What a play says, by the names that were kept; of a name that an older version had, the name. */
import { checkText } from '@/components/trace/flow-words'
import { type Locale, translator, type Values } from '@/lib/i18n/translator'
import { isCheckName } from '@/lib/trace/checks'

export const sayStep = (locale: Locale, step: string, names: Values): string =>
  say(locale, `steps.${step}`, names) ?? step

export const sayTake = (locale: Locale, take: string): string => say(locale, `takes.${take}`) ?? take

export const sayCheck = (locale: Locale, check: string): string =>
  isCheckName(check) ? checkText(locale, check, 'is') : check

export function sayLie(locale: Locale, lie: string): string {
  const t = translator(locale, 'trace')
  const key = `whatIf.tries.${lie}`
  return t.has(key) ? t(key) : lie
}

function say(locale: Locale, key: string, values?: Values): string | undefined {
  const t = translator(locale, 'scenes')
  return t.has(key) ? t(key, values) : undefined
}
