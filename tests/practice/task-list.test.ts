/** A page has one primary button: among the tasks, or above them. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TaskList } from '@/components/practice/task-list'
import { primary } from '@/components/ui/button'

const primaries = (hasPrimaryAbove: boolean) => {
  const drawn = renderToStaticMarkup(
    createElement(TaskList, {
      ...{ roomId: 'abcdefghij', locale: 'th', waiting: null, hasPrimaryAbove },
      ...{ progress: { 1: null, 2: null }, names: { 1: 'สมพร', 2: 'มุ่ง' } },
    }),
  )
  return drawn.split(`class="${primary}"`).length - 1
}

test('of two tasks one has the primary button', () => expect(primaries(false)).toBe(1))

test('where the thing to do now stands above the tasks, neither has', () => expect(primaries(true)).toBe(0))
