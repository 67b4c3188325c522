/** Keys of the presenter's pages by what they do: typed letters and places on the keyboard, as `data-keys` has them. */
export const keys = {
  next: 'ArrowRight PageDown',
  previous: 'ArrowLeft PageUp',
  first: 'Home',
  last: 'End',
  blank: 'b . KeyB Period',
  parts: 'p KeyP',
  notes: 'n KeyN',
  help: '? Slash',
  close: 'Escape',
} as const

export type KeyName = keyof typeof keys

/** The same as the sheet of keys prints them. */
export const printedKeys: Record<KeyName, string> = {
  next: '→',
  previous: '←',
  first: 'Home',
  last: 'End',
  blank: 'B .',
  parts: 'P',
  notes: 'N',
  help: '?',
  close: 'Esc',
}

export const keyNames = Object.keys(keys) as KeyName[]
