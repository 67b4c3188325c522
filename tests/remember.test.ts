import { expect, test, vi } from 'vitest'
import { remember } from '@/lib/remember'

test('a thing is made once', () => {
  const make = vi.fn((key: string) => ({ key }))
  const get = remember(10, make)
  expect(get('a')).toBe(get('a'))
  expect(make).toHaveBeenCalledTimes(1)
})

test('of more keys than it may hold the oldest is forgotten', () => {
  const make = vi.fn((key: string) => key)
  const get = remember(2, make)
  for (const key of ['a', 'b', 'c', 'b', 'c']) get(key)
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c'])
  get('a')
  expect(make).toHaveBeenCalledTimes(4)
})

test('a promise that fails is not remembered', async () => {
  const answers = [Promise.reject(new Error('no answer')), Promise.resolve('made')]
  const get = remember(2, () => answers.shift() ?? Promise.resolve('again'))
  await expect(get('a')).rejects.toThrow('no answer')
  expect(await get('a')).toBe('made')
  expect(await get('a')).toBe('made')
})
