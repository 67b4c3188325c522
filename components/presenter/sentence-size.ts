/** How large the one sentence of a slide is written. Long ones shrink by this rule alone, and never below 48 pixels (presenter.css). */

export type SentenceSize = 'short' | 'middle' | 'long'

const atMost = { short: 34, middle: 64 } as const

/** What has a width of its own: no vowel or tone mark above or below its letter, and none of the marks of keep-whole.ts. */
const widthOf = (sentence: string): number => sentence.replace(/[\p{M}\p{Cf}]/gu, '').length

export function sentenceSize(sentence: string): SentenceSize {
  const width = widthOf(sentence)
  if (width <= atMost.short) return 'short'
  return width <= atMost.middle ? 'middle' : 'long'
}
