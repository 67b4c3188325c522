/**
 * Keeps a trainer's page up with the class: told by one stream of events that something has changed, it asks for the
 * page again and makes its own like it. Where no stream comes through, it asks every few seconds by itself.
 */
import { keepOpen } from '@/components/ui/keep-open'
import { morph } from '@/components/ui/morph'
import { whenParsed } from '@/components/ui/on'

/** The server says something every ten seconds (lib/classroom/follow-board.ts). */
const silentMilliseconds = 13_000
const lookEveryMilliseconds = 2500
/**
 * Of a class of two hundred something changes all the time, and a drawing of it costs the server as much as five pages of
 * learners: between two the page is read. With the server's look (lib/classroom/watch-board.ts) it is under two seconds.
 */
const betweenMilliseconds = 1200
const longestMilliseconds = 10_000
/** A screen reader is told so often at most. */
const sayEveryMilliseconds = 15_000

const find = (page: ParentNode) => page.querySelector<HTMLElement>('[data-live-class]')

let saidAt = 0

function say({ dataset: { summary = '' } }: HTMLElement): void {
  const said = document.querySelector('[data-live-said]')
  if (!said || said.textContent === summary || performance.now() - saidAt < sayEveryMilliseconds) return
  saidAt = performance.now()
  said.textContent = summary
}

async function draw(): Promise<void> {
  const answer = await fetch(location.href, { signal: AbortSignal.timeout(longestMilliseconds) }).catch(
    () => null,
  )
  const text = answer?.ok ? await answer.text().catch(() => null) : null
  const standing = find(document)
  if (text === null || !standing) return
  const drawn = find(new DOMParser().parseFromString(text, 'text/html'))
  // The class is gone, or this browser is its trainer no more: the page says so.
  if (!drawn) return location.reload()
  morph(standing, drawn)
  say(standing)
}

whenParsed(() => {
  const address = find(document)?.dataset.liveClass
  if (!address) return
  let isDrawing = false
  let again = false
  const drawSoon = async () => {
    again = true
    if (isDrawing || document.hidden) return
    isDrawing = true
    while (again) {
      again = false
      await draw()
      await new Promise(resolve => setTimeout(resolve, betweenMilliseconds))
    }
    isDrawing = false
  }
  let heardAt = Number.NEGATIVE_INFINITY
  keepOpen(address, stream => {
    // The first comes at once: what happened between two streams is drawn as well.
    stream.onmessage = () => {
      heardAt = performance.now()
      void drawSoon()
    }
  })
  setInterval(() => {
    if (performance.now() - heardAt > silentMilliseconds) void drawSoon()
  }, lookEveryMilliseconds)
  document.addEventListener('visibilitychange', () => void drawSoon())
})
