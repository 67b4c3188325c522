/** How far two colours stand apart (WCAG 2.2, "contrast ratio" and "relative luminance"). Pure. */
import { readFileSync } from 'node:fs'

const file = readFileSync(new URL('../../public/tokens.css', import.meta.url), 'utf8')

/** The colours of public/tokens.css by their names. */
export const colours = new Map(
  [...file.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
)

export function colourOf(name: string): string {
  const value = colours.get(name)
  if (!value) throw new Error(`No colour --${name} in public/tokens.css`)
  return value
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
