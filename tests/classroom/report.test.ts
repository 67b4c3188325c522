/** What a class leaves with: the commonest slips, and a file that Excel opens. */
import { expect, test } from 'vitest'
import type { Learner } from '@/lib/classroom/board'
import { commonestSlips, csvOf } from '@/lib/classroom/report'

const aLearner = (number: number, slips: string[], varied: Partial<Learner> = {}): Learner => ({
  ...{ seatId: `s${number}`, number, nickname: `ชื่อ${number}`, roomId: 'r', part: 1, step: 2, state: 'at' },
  since: new Date('2026-11-26T03:00:00Z'),
  slips: slips.map(slip => ({ part: 1, step: 1, slip, at: 0 })),
  hints: 1,
  leftEarly: false,
  strips: { 1: ['reached', 'here', 'ahead'], 2: ['ahead'] },
  ...{ isFinished: false, isStuck: false, handRaisedAt: null, handAt: null, isRemoved: false },
  ...varied,
})

test('a slip counts each learner once, and nobody who was taken out; five are told, the commonest first', () => {
  const learners = [
    aLearner(1, ['a', 'a', 'b']),
    aLearner(2, ['b', 'c', 'd', 'e', 'f']),
    aLearner(3, ['b', 'a'], { isRemoved: true }),
  ]
  expect(commonestSlips(learners).map(({ slip, learners: count }) => `${slip}${count}`)).toEqual([
    ...['b2', 'a1', 'c1', 'd1', 'e1'],
  ])
})

test('the file has a BOM, escapes what begins like a formula, quotes what would end a cell, and holds no mark of ours', () => {
  const csv = csvOf('th', [
    aLearner(1, ['a'], { nickname: '=HYPERLINK("x")' }),
    aLearner(2, [], { nickname: 'ส้ม, โอ' }),
  ])
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).not.toMatch(/[\u200B\u00AD]/)
  const [head, first, second] = csv.slice(1).split('\r\n')
  expect(head?.split(',')).toHaveLength(10)
  expect(first).toContain(`"'=HYPERLINK(""x"")"`)
  expect(second).toContain('"ส้ม, โอ"')
  expect(second).toContain('2026-11-26T03:00:00.000Z')
  expect(second).toContain('2569')
})
