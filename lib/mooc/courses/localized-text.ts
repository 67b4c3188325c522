/** Course text is data, not interface text, so both languages stand together where it is written. */
export type LocalizedText = { th: string; en: string }
