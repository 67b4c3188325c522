/**
 * `npm run bench -- --waits`: what 300 held waits of one room cost the others. In one process, by turns in one run: pages
 * of another room calm, and while 300 requests wait in a room (those that find no place are refused and come again, as a
 * loop would); in processor time a page, steadier on a busy machine than the clock. What waits cost while nobody asks
 * for anything is measured as well.
 */
import { setTimeout as rest } from 'node:timers/promises'
import { openRoom } from './first-journey.mjs'
import { median, percent } from './numbers.mjs'
import { startSite } from './start-site.mjs'

const held = 300
const pagesARound = 60
const rounds = 6
const restMilliseconds = 4000
const costTarget = 2

const site = await startSite({}, ['--workers', '1'])
try {
  const [busy, other] = [await openRoom(site.origin), await openRoom(site.origin)]
  const count = { answered: 0, refused: 0 }
  /** Holds the waits until `signal`; whoever is refused comes again when it was told to. @param {AbortSignal} signal */
  const hold = signal =>
    Array.from({ length: held }, async () => {
      while (!signal.aborted) {
        const answer = await fetch(`${site.origin}/api/v1/rooms/${busy.id}/messages?wait=30`, {
          headers: { authorization: `Bearer ${busy.token}` },
          signal,
        }).catch(() => null)
        if (!answer) return
        await answer.text().catch(() => '')
        const seconds = Number(answer.headers.get('retry-after') ?? 0)
        count[answer.status === 429 ? 'refused' : 'answered']++
        await rest(seconds * 1000)
      }
    })

  /** Processor and wall milliseconds of a page of the other room. */
  async function readPages() {
    const [cpu, began] = [site.cpuSeconds(), performance.now()]
    for (let page = 0; page < pagesARound; page++)
      await fetch(`${site.origin}/r/${other.id}/mooc`).then(answer => answer.text())
    return {
      cpu: ((site.cpuSeconds() - cpu) * 1000) / pagesARound,
      wall: (performance.now() - began) / pagesARound,
    }
  }
  /** Share of one core while nobody asks for a page. */
  async function atRest() {
    const cpu = site.cpuSeconds()
    await rest(restMilliseconds)
    return ((site.cpuSeconds() - cpu) * 1000) / restMilliseconds
  }

  for (let warm = 0; warm < 3; warm++) await readPages()
  const results = []
  for (let round = 0; round < rounds; round++) {
    const calm = { ...(await readPages()), rest: await atRest() }
    const end = new AbortController()
    const waits = hold(end.signal)
    await rest(1000)
    const loaded = { ...(await readPages()), rest: await atRest() }
    end.abort()
    await Promise.all(waits)
    results.push({ calm, loaded })
  }
  const of = (/** @type {'calm' | 'loaded'} */ when, /** @type {'cpu' | 'wall' | 'rest'} */ what) =>
    median(results.map(result => result[when][what]))
  const ratio = median(results.map(({ calm, loaded }) => loaded.cpu / calm.cpu))
  const wall = median(results.map(({ calm, loaded }) => loaded.wall / calm.wall))
  console.log(
    `${held} waits of one room: ${count.answered} answered, ${count.refused} refused with Retry-After`,
  )
  console.log(
    `a page of another room takes ${of('calm', 'cpu').toFixed(1)} ms of processor time calm, ${of('loaded', 'cpu').toFixed(1)} meanwhile`,
  )
  console.log(
    `ratio (median of ${rounds}): ${ratio.toFixed(2)}   target under ${costTarget}; by the clock ${wall.toFixed(2)}`,
  )
  console.log(
    `at rest one core is busy ${percent(of('calm', 'rest'))} calm, ${percent(of('loaded', 'rest'))} while they wait`,
  )
} finally {
  site.stop()
}
