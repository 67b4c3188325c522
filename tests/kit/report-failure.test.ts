/** What a failed test prints, whatever the reporter. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { APIRequestContext, TestInfo } from '@playwright/test'
import { afterEach, expect, test, vi } from 'vitest'
import { reportFailure } from '@/e2e/kit/report-failure'
import { Room } from '@/e2e/kit/room'

const folder = mkdtempSync(path.join(tmpdir(), 'kit-report-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const flows = [
  {
    ending: 'failed',
    stoppedBy: { check: 'nonce', step: 6 },
    hops: [{ kind: 'token', from: 'mooc', to: 'connect', step: 6 }],
  },
  { ending: 'open', stoppedBy: null, hops: [] },
]
const answers: Record<string, unknown> = {
  '/trace/flows': { flows },
  '/trace': [{ kind: 'token' }],
  '/messages': [],
}

/** A rehearsal that has these answers. */
const get = async (address: string) => {
  const body =
    answers[address.replace(/^.*\/rooms\/x/, '')] ?? (/personas$/.test(address) ? [] : { urls: {} })
  return { ok: () => true, json: async () => body, text: async () => JSON.stringify(body) }
}
const api = { get, fetch: get } as unknown as APIRequestContext

test('it is told who stopped each flow and at which hop, and trace and letters are files', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const attached: string[] = []
  const testInfo = {
    outputPath: (name: string) => path.join(folder, name),
    attach: async (name: string) => void attached.push(name),
  } as unknown as TestInfo
  await reportFailure(await Room.attach(api, 'x', 'token', 'http://localhost:3000'), testInfo)
  expect(printed.mock.calls).toEqual([
    [
      [
        'What passed in the room, newest first:',
        '  failed, stopped at step 6 by the check nonce, last hop token (mooc → connect)',
        '  open',
      ].join('\n'),
    ],
  ])
  expect(attached).toEqual(['room-trace.json', 'room-letters.json'])
  expect(JSON.parse(readFileSync(path.join(folder, 'room-trace.json'), 'utf8'))).toEqual([{ kind: 'token' }])
})
