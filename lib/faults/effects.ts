/** Effects that several failures share, and those that need more than a line. */
import type { ChangedOnFile, Effect, LookedUp, OnFile } from './truths'

/** Changes what is on file about a person; where there is none there is nothing to change. */
export const onFile = (columns: ChangedOnFile): Effect<'citizen-id'> => {
  return <Row>(found: LookedUp<Row & OnFile>) =>
    found === null || found === 'silent' ? found : { ...found, ...columns }
}

/** Changes one parameter of a request on its way to the provider, which gets to judge what it then is. */
export const withParameter = (name: string, value: string) => {
  return (asked: URLSearchParams): URLSearchParams => {
    const changed = new URLSearchParams(asked)
    changed.set(name, value)
    return changed
  }
}

/** A letter later by so long that a person has time to ask for another code; a test does not wait as long. */
export const late: Effect<'letter'> = (letters, { pace, seconds = pace === 'fast' ? 3 : 90 }) =>
  letters.map(letter => ({ ...letter, at: new Date(letter.at.getTime() + seconds * 1000) }))

/** Six digits, each another one. */
export const otherCode: Effect<'letter'> = letters =>
  letters.map(letter => ({
    ...letter,
    code: letter.code.replace(/\d/g, digit => String((Number(digit) + 1) % 10)),
  }))
