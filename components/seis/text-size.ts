/** The three sizes of the status strip: their names, and the classes that magnify the page's frame. Pure. */
export const textSizes = ['m', 'l', 'xl'] as const
export type TextSize = (typeof textSizes)[number]
export const textSizeCookie = 'text_size'

export const isTextSize = (value: unknown): value is TextSize => textSizes.some(size => size === value)

/** `zoom` reflows: nothing is cut off, and nothing scrolls sideways. */
export const magnification: Record<TextSize, string> = { m: '', l: '[zoom:1.15]', xl: '[zoom:1.3]' }
