/** Still markup is in the page once, at its place, whoever else is being answered; and where no page leaves it is there at once. */
import { describe, expect, test } from 'vitest'
import { duringRequest } from '@/lib/web/current-request.mjs'
import { filled, keepStillMarkup, keptUntilSent, withKeptInside } from '@/lib/web/still-markup.mjs'

const latin1 = (text: string) => Buffer.from(text).toString('latin1')

/** What leaves of a page that is made of `parts`, as our server sends it. */
const sent = (parts: () => string) =>
  duringRequest({}, () => {
    const kept = keepStillMarkup()
    return filled(latin1(parts()), kept).toString('utf8')
  })

describe('still markup of a page', () => {
  test('stands in it where it was made, in Thai as in English', () => {
    expect(sent(() => `<p>ก</p>${keptUntilSent('<b>ข $& $1</b>')}<p>c</p>${keptUntilSent('')}<i/>`)).toBe(
      '<p>ก</p><b>ข $& $1</b><p>c</p><i/>',
    )
  })
  test('goes through Next as a mark', () => {
    duringRequest({}, () => {
      keepStillMarkup()
      expect(keptUntilSent('<b>ข</b>')).not.toContain('ข')
    })
  })
  test('may hold other still markup, which is wanted nowhere else', () => {
    expect(sent(() => `<p>${keptUntilSent(withKeptInside(`<b>${keptUntilSent('<i>x</i>')}</b>`))}</p>`)).toBe(
      '<p><b><i>x</i></b></p>',
    )
  })
  test('is there at once where no page is sent, or no request is being answered', () => {
    expect(keptUntilSent('<b>x</b>')).toBe('<b>x</b>')
    expect(duringRequest({}, () => withKeptInside(keptUntilSent('<b>x</b>')))).toBe('<b>x</b>')
  })
  test('of one page never comes to another that is rendered at the same time', async () => {
    const page = (name: string) =>
      duringRequest({}, async () => {
        const kept = keepStillMarkup()
        const mark = keptUntilSent(`<b>${name}</b>`)
        await Promise.resolve()
        return filled(mark, kept).toString()
      })
    expect(await Promise.all([page('one'), page('other')])).toEqual(['<b>one</b>', '<b>other</b>'])
  })
  test('what a reader typed takes no mark’s place', () => {
    // As React writes a text.
    expect(sent(() => `${keptUntilSent('<b>x</b>')}&lt;!--still 0--&gt;`)).toBe(
      '<b>x</b>&lt;!--still 0--&gt;',
    )
  })
})
