import { writeFileSync } from 'node:fs'
import type { TestInfo } from '@playwright/test'
import type { Room } from './room.ts'

interface Flow {
  ending: string
  stoppedBy: { check: string; step: number } | null
  hops: { kind: string; from: string; to: string; step: number }[]
}

const tell = ({ ending, stoppedBy, hops }: Flow): string => {
  const last = hops.at(-1)
  const until = last ? `, last hop ${last.kind} (${last.from} → ${last.to})` : ''
  const stop = stoppedBy ? `, stopped at step ${stoppedBy.step} by the check ${stoppedBy.check}` : ''
  return `  ${ending}${stop}${until}`
}

/** What is left of a test that failed: a few lines that any reporter prints, trace and letters as files. */
export async function reportFailure(room: Room, testInfo: TestInfo): Promise<void> {
  for (const [name, path] of [
    ['room-trace.json', '/trace'],
    ['room-letters.json', '/messages'],
  ] as const) {
    const file = testInfo.outputPath(name)
    writeFileSync(file, await (await room.send('GET', path)).text())
    await testInfo.attach(name, { path: file, contentType: 'application/json' })
  }
  const answer = await room.send('GET', '/trace/flows')
  const { flows = [] }: { flows?: Flow[] } = answer.ok() ? await answer.json() : {}
  console.error(['What passed in the room, newest first:', ...flows.map(tell)].join('\n'))
}
