/** A sentence that tells somebody to press something names it by the words that it bears, in the same language. */
import { expect, test } from 'vitest'
import { messages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/translator'

/** Path of each text of a language → what it says. */
function textsOf(data: object, path = ''): [string, string][] {
  return Object.entries(data).flatMap(([name, one]) =>
    typeof one === 'string' ? [[`${path}${name}`, one] as [string, string]] : textsOf(one, `${path}${name}.`),
  )
}

/** What is quoted of the manual and of the real systems, which this product has no control for. */
const ofTheRealSystems =
  /^(?:about\.differences\.rows\.\S+\.real|about\.differences\.rows\.misread|progress\.ending\.real)/

const quoted = /“([^“”]+)”/g

test.each(locales)('%s', locale => {
  const all = textsOf(messages[locale])
  // Thai MOOC's sign-in page has a language of its own, as the manual has it.
  const labels = new Set(
    [...all, ...locales.flatMap(one => textsOf(messages[one].mooc.login))].map(([, text]) => text),
  )
  const found = all.flatMap(([path, text]) =>
    [...text.matchAll(quoted)]
      .map(([, name = '']) => name)
      .filter(name => !labels.has(name) && !/[{}]/.test(name) && !ofTheRealSystems.test(path))
      .map(name => `${path}: ${name}`),
  )
  expect(found).toEqual([])
})
