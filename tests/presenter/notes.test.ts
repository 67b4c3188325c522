/** A presenter has something to say, to ask and to answer at every step there may be. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Notes } from '@/components/presenter/notes'
import { locales } from '@/lib/i18n/translator'
import { check } from '@/lib/trace/compare'
import { hopKinds } from '@/lib/trace/hop'
import texts from '@/messages/th/presenter.json'
import { aHop } from '../trace/a-hop'

test('every kind of hop has its question and its answer, and none is left over', () => {
  expect(Object.keys(texts.notes.kinds).sort()).toEqual([...hopKinds].sort())
})

const shown = (...[locale, ...hop]: [(typeof locales)[number], ...Parameters<typeof aHop>]) =>
  renderToStaticMarkup(createElement(Notes, { locale, moment: { hop: aHop(...hop), part: 'whole' } }))

test.each(locales)('in %s the notes of every kind say, ask and answer', locale => {
  for (const kind of hopKinds)
    expect(shown(locale, kind, []).match(/<dd>.{10,}?<\/dd>/g), kind).toHaveLength(3)
})

test('where a check failed the notes say what that means', () => {
  const hop = { checks: [check('site', 'state', false)] }
  expect(shown('en', 'callback', [], hop).match(/<dd>/g)).toHaveLength(4)
})
