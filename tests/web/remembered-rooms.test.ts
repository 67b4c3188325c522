import { expect, test } from 'vitest'
import { rememberedRooms, rememberRoom } from '@/lib/web/remembered-rooms.mjs'

const [one, two] = ['abcdefghjkmnpqrstuvw', 'bcdefghjkmnpqrstuvwx']

test('a room that was opened is remembered first, and once', () => {
  expect(rememberRoom('', one)).toBe(one)
  expect(rememberRoom(`${two}.${one}`, one)).toBe(`${one}.${two}`)
})

test('of many rooms the newest are remembered', () => {
  const many = Array.from({ length: 9 }, (_, index) => one.replace(/w$/, String(index)))
  const kept = many.reduce((cookie, room) => rememberRoom(cookie, room), '')
  expect(rememberedRooms(kept)).toEqual(many.slice(-5).reverse())
})

test('what is no room’s id is not taken from a cookie', () => {
  expect(rememberedRooms(`${one}.../evil.<b>.${two}`)).toEqual([one, two])
  expect(rememberedRooms(undefined)).toEqual([])
})
