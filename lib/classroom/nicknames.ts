/** Names that nobody bears: two friendly words, by lot. Pure but for the lot. */
import { randomInt } from 'node:crypto'
import { messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/translator'

const words = (list: string): string[] => list.split(' ')

/** A nickname in the language of the class; `draw` gives a whole number below the one it gets. */
export function drawNickname(locale: Locale, draw: (below: number) => number = randomInt): string {
  const { things, kinds } = messages[locale].classroom.nicknames
  const one = (list: string[]): string => list[draw(list.length)] ?? ''
  const [thing, kind] = [one(words(things)), one(words(kinds))]
  return locale === 'th' ? thing + kind : `${kind} ${thing}`
}
