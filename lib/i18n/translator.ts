/**
 * Thai and English. `translator(locale, namespace)` gives use-intl's `t`; the same call serves pages, route
 * handlers, mail and the provider's own pages, so there is one way to say a thing.
 */
import compile from 'icu-minify/compile'
import type { ReactNode } from 'react'
import { createTranslator } from 'use-intl/core'
import { remember } from '@/lib/remember'
import { keepName, keepWords } from './keep-whole'
import { type Messages, messages, type Namespace } from './messages'
import { missingMark } from './missing-text'

export const locales = ['th', 'en'] as const
export type Locale = (typeof locales)[number]
const defaultLocale: Locale = 'th'
/** Holds the reader's choice; nothing else. */
export const localeCookie = 'locale'

export const isLocale = (value: unknown): value is Locale => locales.some(locale => locale === value)

/** Holds what the client of one interaction asked for (`ui_locales`), where the reader has chosen nothing. */
export const askedLocaleCookie = 'asked-locale'

/** The first language of a list such as `ui_locales` that is spoken here; its region counts for nothing. */
export const askedLocale = (list: unknown): Locale | undefined =>
  typeof list === 'string'
    ? list
        .split(' ')
        .map(tag => tag.toLowerCase().split('-')[0])
        .find(isLocale)
    : undefined

/** The reader's own choice first, then the room's, then Thai. */
export function localeOf(chosen: string | undefined, room?: { locale: Locale } | null): Locale {
  return isLocale(chosen) ? chosen : (room?.locale ?? defaultLocale)
}

/** The path of every text in a namespace, with dots. */
export type MessageKey<N extends Namespace> = Leaf<Messages[N]>
type Leaf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaf<T[K]>}` }[keyof T & string]

export type Values = Record<string, string | number | Date>
export interface Translator<N extends Namespace> {
  (key: MessageKey<N>, values?: Values): string
  rich(
    key: MessageKey<N>,
    values: Record<string, Values[string] | ((chunks: ReactNode) => ReactNode)>,
  ): ReactNode
  has(key: string): key is MessageKey<N>
}

/** A group of texts as the formatter takes them: read once. The build has a formatter for such only (next.config.ts). */
interface Texts<T> {
  [name: string]: T | Texts<T>
}
const compiled = (
  texts: Texts<string>,
  prepare: (text: string) => string,
): Texts<ReturnType<typeof compile>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, one]) => [
      name,
      typeof one === 'string' ? compile(prepare(one)) : compiled(one, prepare),
    ]),
  )

const keepText = remember(500, keepWords)

type Value = Parameters<Translator<Namespace>['rich']>[1][string]
const keepValue = ([key, value]: [string, Value]): [string, Value] => {
  if (typeof value !== 'string') return [key, value]
  return [key, key === 'name' ? keepName(value) : keepText(value)]
}
const keepValues = <V extends Record<string, Value>>(values: V) =>
  Object.fromEntries(Object.entries(values).map(keepValue)) as V

/**
 * What a sentence names is kept whole as its own words are (./keep-whole.ts). One that names nothing is the same each
 * time, and most are such: it is formatted once.
 */
function keeping<N extends Namespace>(t: Translator<N>): Translator<N> {
  const said = new Map<MessageKey<N>, string>()
  const say = (key: MessageKey<N>): string => {
    const known = said.get(key)
    if (known !== undefined) return known
    const text = t(key)
    if (t.has(key)) said.set(key, text)
    return text
  }
  return Object.assign(
    (key: MessageKey<N>, values?: Values) => (values ? t(key, keepValues(values)) : say(key)),
    {
      rich: (key: MessageKey<N>, values: Record<string, Value>) => t.rich(key, keepValues(values)),
      has: (key: string): key is MessageKey<N> => t.has(key),
    },
  )
}

const made = new Map<string, unknown>()

/** `t` of one namespace. Cached: the messages are fixed when the server starts. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const name = `${locale}.${namespace}`
  if (!made.has(name)) {
    const texts = compiled(messages[locale][namespace], keepWords)
    const t: unknown = createTranslator({
      locale,
      messages: texts,
      timeZone: 'Asia/Bangkok',
      getMessageFallback: ({ key }) => `${missingMark}${namespace}.${key}`,
    })
    made.set(name, keeping(t as Translator<N>))
  }
  return made.get(name) as Translator<N>
}
