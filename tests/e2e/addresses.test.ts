/** The list of addresses that checks walk is the list of addresses there are. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { roomAddresses } from '@/e2e/addresses'

const app = path.resolve(import.meta.dirname, '../../app')

/** Addresses as folders have them; groups in parentheses are no part of one. */
const addresses = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter(file => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map(file => ({
    address: `/${path.dirname(file)}`.replaceAll(/\/\([\w-]+\)/g, '').replace(/^\/\.$/, '/'),
    text: readFileSync(path.join(app, file), 'utf8'),
  }))

const ofRooms = addresses.filter(({ address }) => /^\/r\/\[room\](\/|$)/.test(address))

test('every page and route of a room is in e2e/addresses, and nothing else is', () => {
  const there = ofRooms.map(({ address }) => address.replace('/r/[room]', ''))
  expect(roomAddresses.map(({ path: listed }) => listed).sort()).toEqual(there.sort())
})

test('an address has fields in the list if and only if it takes a form alone', () => {
  const takesForms = (text: string) => /\bPOST\b/.test(text) && !/\bGET\b/.test(text)
  for (const { address, text } of ofRooms) {
    const listed = roomAddresses.find(({ path: one }) => `/r/[room]${one}` === address)
    expect(listed?.fields !== undefined, address).toBe(takesForms(text))
  }
})
