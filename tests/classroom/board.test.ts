/** What the board makes of what was seen: who is stuck, in which order they are helped, how a strip fills. */
import { describe, expect, test } from 'vitest'
import { type BoardRow, boardOf, sorted, sortings } from '@/lib/classroom/board'
import { nicknameLengthLimit } from '@/lib/classroom/classroom'
import { drawNickname } from '@/lib/classroom/nicknames'
import { parseNickname } from '@/lib/classroom/parse-nickname'
import { readyPlan } from '@/lib/classroom/plans'
import { parseRejoinCode } from '@/lib/classroom/rejoin-code'
import { locales } from '@/lib/i18n/translator'
import { advance, type Progress, type Sighting } from '@/lib/progress/progress'

const now = new Date('2026-11-26T03:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const rules = { plan: readyPlan('both'), state: 'open', stuckAfterSeconds: 240 } as const

type Seen = Partial<Sighting> & { minutesAgo: number }

/** What is known of a part after those sightings. */
function aProgress(...seen: Seen[]): Progress {
  let known: Progress | null = null
  for (const { minutesAgo, ...sighting } of seen) {
    const one: Sighting = { part: 1, step: 1, state: 'at', slips: [], ...sighting }
    known = advance(known, one, ago(minutesAgo), '2026-11-26') ?? known
  }
  if (!known) throw new Error('nothing was seen')
  return known
}

/** A seat's rows; a hand, where it was raised so many minutes ago. */
function aSeat(
  number: number,
  progress: Progress[] = [],
  facts: { hand?: number; joined?: number; isRemoved?: boolean } = {},
): BoardRow[] {
  const { hand, joined = 1, isRemoved = false } = facts
  const seat = {
    ...{ id: `s${number}`, classId: 'c', number, nickname: `ชื่อ${number}`, joinedAt: ago(joined) },
    ...{ handRaisedAt: hand === undefined ? null : ago(hand), handAt: hand === undefined ? null : 'seis' },
    ...{ removedAt: isRemoved ? now : null, told: null, preparedAt: null },
  }
  const common = { seat, room: { id: `r${number}` }, clock: { offsetSeconds: 0 } }
  return progress.length > 0
    ? progress.map(one => ({ ...common, progress: one }))
    : [{ ...common, progress: null }]
}
const only = (rows: BoardRow[], given = {}) => boardOf(rows, { ...rules, ...given }, now).learners[0]

describe('stuck is whoever', () => {
  test.each([
    ['has made no step for the class’s own time', aSeat(1, [aProgress({ step: 3, minutesAgo: 4 })]), true],
    ['has not: a moment less', aSeat(1, [aProgress({ step: 3, minutesAgo: 3.9 })]), false],
    ['joined and began nothing', aSeat(1, [], { joined: 5 }), true],
    [
      'is in the other part and goes on there',
      aSeat(1, [aProgress({ step: 3, minutesAgo: 60 }), aProgress({ part: 2, step: 1, minutesAgo: 1 })]),
      false,
    ],
    [
      'waits for a letter too long',
      aSeat(1, [aProgress({ step: 5, state: 'waiting', minutesAgo: 9 })]),
      true,
    ],
    [
      'waits for the next day is not',
      aSeat(1, [aProgress({ part: 2, step: 8, state: 'waiting', minutesAgo: 9 })]),
      false,
    ],
    ['was taken out is not', aSeat(1, [aProgress({ step: 3, minutesAgo: 9 })], { isRemoved: true }), false],
  ])('%s', (_, rows, isStuck) => expect(only(rows)?.isStuck).toBe(isStuck))

  test('has another threshold where the trainer set one, and nobody is in a class that is over', () => {
    const rows = aSeat(1, [aProgress({ step: 3, minutesAgo: 3 })])
    expect(only(rows, { stuckAfterSeconds: 120 })?.isStuck).toBe(true)
    expect(only(rows, { stuckAfterSeconds: 120, state: 'closed' })?.isStuck).toBe(false)
  })
})

describe('finished is who has done all parts that the class practises', () => {
  const first = aProgress({ step: 1, minutesAgo: 9 }, { step: 7, state: 'done', minutesAgo: 8 })
  const night = aProgress({ part: 2, step: 8, state: 'waiting', minutesAgo: 5 })

  test('one of two is not enough, where the plan is both', () => {
    expect(only(aSeat(1, [first]))?.isFinished).toBe(false)
    expect(only(aSeat(1, [first]), { plan: readyPlan('sign-in') })?.isFinished).toBe(true)
  })

  test('the second part is done on the day after, by the room’s own clock', () => {
    const rows = aSeat(1, [first, night])
    expect(only(rows)?.isFinished).toBe(false)
    const tomorrow = rows.map(row => ({ ...row, clock: { offsetSeconds: 86_400 } }))
    expect(only(tomorrow)).toMatchObject({ isFinished: true, isStuck: false })
  })

  test('who begins anew stays finished', () => {
    const again = aProgress({ step: 7, state: 'done', minutesAgo: 8 }, { step: 1, minutesAgo: 1 })
    expect(only(aSeat(1, [again]), { plan: readyPlan('sign-in') })).toMatchObject({
      isFinished: true,
      step: 1,
    })
  })
})

test('a strip fills as steps are reached; where somebody is, and a slip there, stand out', () => {
  const at = (...seen: Seen[]) => only(aSeat(1, [aProgress(...seen)]))?.strips[1].join(' ')
  expect(at({ step: 1, minutesAgo: 3 }, { step: 2, minutesAgo: 2 }, { step: 4, minutesAgo: 1 })).toBe(
    'reached reached ahead here ahead ahead ahead',
  )
  expect(at({ step: 1, minutesAgo: 3 }, { step: 2, slips: ['digits.empty'], minutesAgo: 2 })).toBe(
    'reached slipped ahead ahead ahead ahead ahead',
  )
  expect(at({ step: 7, state: 'done', minutesAgo: 2 })).toBe('done done done done done done done')
})

test('totals count everybody once, and nobody who was taken out; each step says who is there and who has come so far', () => {
  const rows = [
    ...aSeat(1, [aProgress({ step: 7, state: 'done', minutesAgo: 2 })]),
    ...aSeat(2, [aProgress({ step: 3, minutesAgo: 9 })]),
    ...aSeat(3, [aProgress({ step: 3, slips: ['digits.empty'], minutesAgo: 1 })]),
    ...aSeat(4, [aProgress({ step: 3, minutesAgo: 1 })], { isRemoved: true }),
    ...aSeat(5),
  ]
  const { totals, counts } = boardOf(rows, { ...rules, plan: readyPlan('sign-in') }, now)
  expect(totals).toEqual({ joined: 4, finished: 1, stuck: 1, working: 2 })
  expect(counts.map(({ here, reached }) => `${here}/${reached}`)).toEqual([
    '0/3',
    '0/3',
    '2/3',
    '0/1',
    '0/1',
    '0/1',
    '0/1',
  ])
})

describe('the order', () => {
  const learners = boardOf(
    [
      ...aSeat(1, [
        aProgress({ step: 7, state: 'done', minutesAgo: 1 }),
        aProgress({ part: 2, step: 8, state: 'done', minutesAgo: 1 }),
      ]),
      ...aSeat(2, [aProgress({ step: 2, minutesAgo: 1 })]),
      ...aSeat(3, [aProgress({ step: 3, minutesAgo: 6 })]),
      ...aSeat(4, [aProgress({ step: 4, minutesAgo: 12 })]),
      ...aSeat(5, [aProgress({ step: 5, minutesAgo: 1 })], { hand: 2 }),
      ...aSeat(6, [aProgress({ step: 6, minutesAgo: 1 })], { hand: 7 }),
      ...aSeat(7, [], { isRemoved: true }),
      ...aSeat(8, [aProgress({ step: 1, minutesAgo: 1 })]),
    ],
    rules,
    now,
  ).learners
  const order = (by: (typeof sortings)[number]) => sorted(learners, by).map(({ number }) => number)

  test('of need: hands before the stuck, of each the longest first, then those at work, the finished, who left', () => {
    expect(order('need')).toEqual([6, 5, 4, 3, 2, 8, 1, 7])
  })

  test('is the seats’ where nothing else is asked, and never loses anybody', () => {
    expect(order('seat')).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    for (const by of sortings) expect(order(by).toSorted()).toEqual(order('seat'))
    expect(order('last')[0]).toBe(4)
  })
})

describe('a drawn nickname', () => {
  test.each(locales)(
    'is two friendly words that may be kept, and there are enough for a class: %s',
    locale => {
      const names = new Set<string>()
      for (let first = 0; first < 30; first++)
        for (let second = 0; second < 20; second++) {
          const draws = [first, second]
          names.add(drawNickname(locale, () => draws.shift() ?? 0))
        }
      expect(names.size).toBe(600)
      for (const name of names) {
        expect(Array.from(name).length).toBeLessThanOrEqual(nicknameLengthLimit)
        expect(parseNickname(name)).toEqual({ ok: true, value: name })
      }
    },
  )
})

test('a code to come back is read however it is spaced and written', () => {
  expect(parseRejoinCode(' ABCD efgh')).toBe('abcd-efgh')
  expect(parseRejoinCode('abcd-efg')).toBeNull()
  expect(parseRejoinCode('abcd-efgก')).toBeNull()
})
