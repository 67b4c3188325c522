/** What is said of how a callback came out is true of every way in which it may: no answer that was believed is called refused. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { acceptedText } from '@/components/trace/flow-words'
import { StopFacts } from '@/components/trace/what-if'
import { translator } from '@/lib/i18n/translator'
import { check } from '@/lib/trace/compare'
import { joinFlows } from '@/lib/trace/join-flows'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { aHop } from './a-hop'

const t = translator('en', 'trace')

test('a callback tells who was let in, a form whether it was taken', () => {
  expect(acceptedText('en', 'callback', true)).toBe(t('page.letIn'))
  // Of an error answer that was believed, of a forged one and of one that was loaded again alike.
  expect(acceptedText('en', 'callback', false)).toBe(t('page.notLetIn'))
  expect(acceptedText('en', 'citizen-id', false)).toBe(t('page.turnedDown'))
})

test('a callback that was loaded again was stopped, and the sign-in before it stands', () => {
  const [flow] = joinFlows([
    aHop('callback', ['code:c'], { to: 'mooc', accepted: true }),
    aHop('callback', ['code:c'], { to: 'mooc', accepted: false, checks: [check('site', 'state', false)] }),
  ])
  const stop = flow && summarizeFlow(flow).carefulStop
  if (!flow || !stop) throw new Error('nothing stopped')
  const told = renderToStaticMarkup(createElement(StopFacts, { locale: 'en', flow, stop }))
  expect(told).toContain(t('page.stop.did.stopped-afterwards'))
})
