type LocalizedText = Record<'th' | 'en', string>

/** A short reading: a few paragraphs and one thing to take along. */
export interface Reading {
  /** In addresses. */
  id: string
  minutes: number
  title: LocalizedText
  summary: LocalizedText
  paragraphs: LocalizedText[]
  takeaway: LocalizedText
}
