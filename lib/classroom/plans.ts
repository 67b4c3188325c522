/**
 * Plans: what a class does, and for how many minutes each. Some are ready-made; a trainer makes others of the same
 * items. A plan is kept as one line of text, in a class's row, in a form, in an address and in the trainer's browser.
 * Words and the trainer's notes of each item are in messages/*\/classroom.json. Pure.
 */
import { type ExerciseName, exerciseNames } from '@/lib/exercises/exercises'
import type { Part } from '@/lib/progress/progress'

/** What the class does in a part's item. */
const partOf = { 'part-1': 1, 'part-2': 2 } as const satisfies Record<string, Part>
/** What the trainer does with everybody. */
const together = ['welcome', 'pause', 'trace', 'close'] as const

export type ItemName = (typeof together)[number] | keyof typeof partOf | ExerciseName
/** In the order in which they are offered. */
export const itemNames: [ItemName, ...ItemName[]] = [
  ...(['welcome', 'part-1', 'part-2'] as const),
  ...exerciseNames,
  ...(['trace', 'pause', 'close'] as const),
]
export const isItemName = (name: string): name is ItemName => itemNames.some(one => one === name)

export interface PlanItem {
  item: ItemName
  minutes: number
}

/** The lengths that an item may have. */
export const minuteChoices = [3, 5, 7, 8, 10, 12, 15, 20, 25, 30, 45, 60] as const
/** As many as are taken in at a glance. */
export const mostItems = 14

const of = (text: string): PlanItem[] => readItems(text) ?? []

/** Thirty, thirty, sixty and a hundred and twenty minutes. */
export const readyPlans = {
  'sign-in': of('welcome 5,part-1 15,lost-code 5,close 5'),
  email: of('welcome 5,part-2 20,close 5'),
  both: of('welcome 5,part-1 15,lost-code 7,part-2 20,left-too-early 8,close 5'),
  whole: of(
    'welcome 5,part-1 15,lost-code 8,old-code 7,refused-consent 8,pause 10,part-2 20,left-too-early 10,trace 15,false-letter 10,web-address 5,close 7',
  ),
} as const satisfies Record<string, readonly PlanItem[]>

export type PlanName = keyof typeof readyPlans
export const planNames = Object.keys(readyPlans) as [PlanName, ...PlanName[]]

export interface Plan {
  /** Of a ready-made one; null of a trainer's own. */
  name: PlanName | null
  items: readonly PlanItem[]
}

export const readyPlan = (name: PlanName): Plan => ({ name, items: readyPlans[name] })

/** The plan of that text; null where it is none. */
export function parsePlan(text: string): Plan | null {
  const name = planNames.find(one => one === text)
  if (name) return readyPlan(name)
  const items = readItems(text)
  return items && partsOf({ items }).length > 0 ? { name: null, items } : null
}

/** By which `parsePlan` finds it again. */
export const planText = ({ name, items }: Plan): string => name ?? itemsText(items)
export const itemsText = (items: readonly PlanItem[]): string =>
  items.map(({ item, minutes }) => `${item} ${minutes}`).join(',')

/** The items of a text, with or without a part of the manual among them; null where it is no such text. */
export function readItems(text: string): PlanItem[] | null {
  const items = text.split(',').map(one => {
    const [, item = '', typed = ''] = /^([a-z0-9-]+) (\d{1,2})$/.exec(one) ?? []
    const minutes = minuteChoices.find(choice => String(choice) === typed)
    return isItemName(item) && minutes ? { item, minutes } : null
  })
  const found = items.filter(one => one !== null)
  return found.length === items.length && found.length <= mostItems ? found : null
}

/** The part of the manual that an item is; null where it is none. */
export const partOfItem = (item: ItemName): Part | null =>
  item === 'part-1' || item === 'part-2' ? partOf[item] : null

/** The parts that a class's learners are to finish. */
export const partsOf = ({ items }: Pick<Plan, 'items'>): Part[] =>
  ([1, 2] as const).filter(part => items.some(({ item }) => partOfItem(item) === part))

export const minutesOf = ({ items }: Pick<Plan, 'items'>): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0)
