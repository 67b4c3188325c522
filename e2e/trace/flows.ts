/** The flows of a room’s trace, by the API and as the page lists them. */
import type { Page } from '@playwright/test'
import { firstJourney } from '../../scripts/bench/first-journey.mjs'
import type { Room } from '../kit/room'

export interface Flow {
  id: string
  story: string
  ending: string
  asker: string | null
  clientId: string | null
  faults: string[]
  stoppedBy: { check: string; step: number } | null
  carefulStop: { check: string; step: number; rule: string; did: string } | null
  steps: number
  hops: {
    step: number
    answerStep: number
    kind: string
    to: string
    from: string
    accepted?: boolean
    roomTime?: string
    response?: { location?: string }
    checks?: { name: string; ok: boolean; by: string }[]
  }[]
}

export const flowsOf = async (room: Room) => (await room.call<{ flows: Flow[] }>('GET', '/trace/flows')).flows
export const kindsOf = (flow: Flow | undefined) => flow?.hops.map(({ kind }) => kind)

export const walk = (room: Room, key = 'ready') =>
  firstJourney(new URL(room.urls.home).origin, { id: room.id, token: room.token, person: room.person(key) })

export const steps = ['source-chosen', 'citizen-id', 'letter', 'code', 'consent', 'authorization-response']
export const firstJourneyHops = [
  ...['sign-in-started', 'authorization-request', ...steps],
  ...['callback', 'token', 'keys', 'userinfo'],
]

/** The same as the page counts: asking and answering apart where something happened in between. */
export const firstJourneySteps = [
  ...['sign-in-started', 'authorization-request', 'source-chosen', 'citizen-id', 'letter', 'citizen-id'],
  ...['code', 'consent', 'authorization-response', 'callback', 'token', 'keys', 'userinfo', 'callback'],
]

export const hops = (page: Page) => page.getByTestId('hop')
export const openAll = async (page: Page) => {
  for (const hop of await hops(page).all()) await hop.locator('summary').first().click()
}

export const unexplained = (page: Page) =>
  page
    .locator('[data-explained="false"]')
    .evaluateAll(all => all.map(row => (row as HTMLElement).dataset.term))
