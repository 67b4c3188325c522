/**
 * Thai and English. `translator(locale, namespace)` gives use-intl's `t`; the same call serves pages, route
 * handlers, mail and the provider's own pages, so there is one way to say a thing.
 */
import compile from 'icu-minify/compile'
import type { ReactNode } from 'react'
import { createTranslator } from 'use-intl/core'
import { type Messages, messages, type Namespace } from './messages'

export const locales = ['th', 'en'] as const
export type Locale = (typeof locales)[number]
const defaultLocale: Locale = 'th'
/** Holds the reader's choice; nothing else. */
export const localeCookie = 'locale'

export const isLocale = (value: unknown): value is Locale => locales.some(locale => locale === value)

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
const compiled = (texts: Texts<string>): Texts<ReturnType<typeof compile>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, one]) => [
      name,
      typeof one === 'string' ? compile(one) : compiled(one),
    ]),
  )

const made = new Map<string, unknown>()

/** `t` of one namespace. Cached: the messages are fixed when the server starts. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const name = `${locale}.${namespace}`
  if (!made.has(name)) {
    made.set(
      name,
      createTranslator({ locale, messages: compiled(messages[locale][namespace]), timeZone: 'Asia/Bangkok' }),
    )
  }
  return made.get(name) as Translator<N>
}
