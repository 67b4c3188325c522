/** Plans: what stands in them, how they are kept as text, where in one a class is. */
import { describe, expect, test } from 'vitest'
import { whereInPlan } from '@/lib/classroom/place'
import { itemNotes, itemTitle, planTitle } from '@/lib/classroom/plan-words'
import {
  itemNames,
  itemsText,
  minutesOf,
  mostItems,
  parsePlan,
  partsOf,
  planNames,
  planText,
  readItems,
  readyPlan,
} from '@/lib/classroom/plans'
import { readPlan } from '@/lib/classroom/read-plan'
import { locales } from '@/lib/i18n/translator'

test('the ready-made plans take 30, 30, 60 and 120 minutes, begin with joining and end with the end', () => {
  const plans = planNames.map(readyPlan)
  expect(plans.map(minutesOf)).toEqual([30, 30, 60, 120])
  for (const { items } of plans) {
    expect(items[0]?.item).toBe('welcome')
    expect(items.at(-1)?.item).toBe('close')
  }
})

test('every item has its title and the trainer’s notes in both languages, each plan what it is for', () => {
  for (const locale of locales) {
    for (const item of itemNames) {
      expect(itemTitle(locale, item)).not.toBe('')
      expect(itemNotes(locale, item).length, `${locale} ${item}`).toBeGreaterThan(60)
    }
    expect(planTitle(locale, readyPlan('both'))).toContain('60')
    expect(planTitle(locale, { name: null, items: readyPlan('email').items }, 'Morning')).toContain('Morning')
  }
})

describe('as text', () => {
  test.each([...planNames.map(readyPlan), { name: null, items: [{ item: 'part-2', minutes: 45 }] } as const])(
    'a plan is found again: %#',
    plan => expect(parsePlan(planText(plan))).toEqual(plan),
  )

  test.each([
    '',
    'part-1',
    'part-1 1',
    'part-1 15,',
    'part-1 15;part-2 20',
    'welcome 5',
    'lost-code 10,pause 5',
    'constructor 10,part-1 15',
    itemsText(Array.from({ length: mostItems + 1 }, () => ({ item: 'part-1', minutes: 5 }))),
  ])('%j is no plan', text => expect(parsePlan(text)).toBeNull())

  test('a plan without a part of the manual has items all the same', () => {
    expect(readItems('welcome 5')).toEqual([{ item: 'welcome', minutes: 5 }])
  })

  test('what learners are to finish are the parts that stand in it', () => {
    expect(planNames.map(name => partsOf(readyPlan(name)))).toEqual([[1], [2], [1, 2], [1, 2]])
  })
})

describe('where a class is', () => {
  const plan = readyPlan('sign-in')
  const begun = new Date('2026-11-27T02:00:00Z')
  const after = (minutes: number) => new Date(begun.getTime() + minutes * 60_000)
  const at = (item: number) => ({ at: item, since: begun.getTime() })

  test('before it is begun the first item is the next, and the whole time is left', () => {
    expect(whereInPlan(plan, null, begun)).toEqual({
      now: null,
      next: { item: 'welcome', minutes: 5, at: 0 },
      minutesLeft: 30,
    })
  })

  test('an item’s minutes run down and on below none; what is to come keeps its time', () => {
    const left = (minutes: number) => {
      const { now, minutesLeft } = whereInPlan(plan, at(1), after(minutes))
      return [now?.minutesLeft, minutesLeft]
    }
    expect([left(0), left(0.5), left(14.9), left(15), left(18)]).toEqual([
      ...[
        [15, 25],
        [15, 25],
        [1, 11],
        [0, 10],
        [-3, 10],
      ],
    ])
  })

  test('at the last there is no next', () => {
    expect(whereInPlan(plan, at(3), after(1))).toMatchObject({ now: { item: 'close' }, next: null })
  })
})

describe('the trainer’s form', () => {
  const rows = { item1: 'part-1', minutes1: '15', item2: '', minutes2: '10', item3: 'pause', minutes3: '5' }

  test('makes a plan of the rows that have an item', () => {
    expect(readPlan({ title: 'รุ่นเช้า', ...rows })).toMatchObject({
      ok: true,
      own: { title: 'รุ่นเช้า', plan: { name: null, items: [{ item: 'part-1' }, { item: 'pause' }] } },
    })
  })

  test('names all that is to be mended at once, and keeps the rows', () => {
    expect(readPlan({ title: 'โทร 081-234-5678', item1: 'pause', minutes1: '5' })).toEqual({
      ok: false,
      text: 'pause 5',
      refusals: { title: { ok: false, slip: 'real-phone' }, item1: { slip: 'no-part' } },
    })
  })
})
