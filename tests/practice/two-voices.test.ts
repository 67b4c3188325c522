/** What a real page would say and what the rehearsal adds can be told apart: a site's own words know no rehearsal. */
import { describe, expect, test } from 'vitest'
import { messages } from '@/lib/i18n/messages'
import { isRehearsals } from '@/lib/identity/field-checks'

const ofTheRehearsal = {
  th: /ซ้อม|ฝึก|จำลอง|ZZ9|คู่มือ|บทบาท|สมมติ/,
  en: /practice|rehears|simulat|ZZ9|manual|playing/i,
}

/** Where they may, and why: shown with the practice layer's face, or what a title has to say (that it is no real page). */
const exceptions = [
  /^\w+\.site\./,
  /^(mooc|learning)\.simulation$/,
  // The way to the room: under a plain page, in the bar elsewhere.
  /^connect\.backToRoom$/,
  // Pages on which no site speaks (lib/connect/plain-page.ts).
  /^connect\.(leaving|tooManySignIns)\./,
  // On what a person decides: beside it, as a ticket.
  /^connect\.consent\.stranger\.whose$/,
  // Beside the field that it is about, as a ticket.
  /^seis\.verify\.laserCodeNotKept$/,
  // What the browser says of a field that lets practice values through alone.
  /^identity\.hints\.(citizenId|laserCode|phone|email)$/,
  // The cast is the practice layer's.
  /^identity\.cast\./,
]

type Words = { [key: string]: string | Words }
const leaves = (words: Words, at: string): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}.${key}`, value] as [string, string]] : leaves(value, `${at}.${key}`),
  )

describe.each(['th', 'en'] as const)('in %s', locale => {
  test.each(['mooc', 'connect', 'seis', 'learning', 'identity'] as const)(
    '%s says nothing that the rehearsal would',
    site => {
      const said = leaves(messages[locale][site], site)
        .filter(([at]) => !exceptions.some(exception => exception.test(at)))
        .filter(([at]) => !isRehearsals(at.slice(at.lastIndexOf('.') + 1)))
        .filter(([, text]) => ofTheRehearsal[locale].test(text))
      expect(said).toEqual([])
    },
  )
})
