/**
 * Draws the page of the trace anew when hops have come. What the reader has opened stays open and focus stays where it
 * is: opening a hop pins its flow in the address, so that a newer one does not take its place. A page that names a
 * stream is told of what comes; where that is blocked it asks, as the others do.
 */
import { keepOpen } from '@/components/ui/keep-open'
import { morph } from '@/components/ui/morph'
import { whenParsed } from '@/components/ui/on'

const lookEveryMilliseconds = 1500
const longestMilliseconds = 10_000

/** What is drawn anew: all of the page, or the parts of it that say so. */
function drawnIn(page: Document): Element[] {
  const parts = [...page.querySelectorAll('[data-live-region]')]
  return parts.length > 0 ? parts : [...page.querySelectorAll('main')]
}
const live = () => document.querySelector<HTMLElement>('[data-live-trace]')

const ask = async (address: string): Promise<string | null> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(longestMilliseconds) }).catch(() => null)
  return answer?.ok ? answer.text().catch(() => null) : null
}

/** Where hops have come since the page was drawn, draws it anew. */
async function look(): Promise<void> {
  const { liveTrace = '', newest } = live()?.dataset ?? {}
  if (document.hidden) return
  const present = await ask(liveTrace)
  if (present !== null && present !== newest) await drawAnew()
}

async function drawAnew(): Promise<void> {
  const address = location.href
  const page = await ask(address)
  const [standing, said] = [drawnIn(document), live()]
  // The server's own page again; a parsed document runs no script.
  const drawn = page ? drawnIn(new DOMParser().parseFromString(page, 'text/html')) : []
  // Pinned meanwhile: the next look asks for that.
  if (drawn.length !== standing.length || !said || location.href !== address) return
  const { count: before, grew = '' } = said.dataset
  const told = said.textContent
  for (const [at, part] of standing.entries()) if (drawn[at]) morph(part, drawn[at])
  const { count = '' } = said.dataset
  said.textContent = Number(count) > Number(before) ? grew.replace('{count}', count) : told
}

/** Opening a hop pins its flow. */
function pin({ target }: Event): void {
  const said = live()
  const isHop = target instanceof HTMLDetailsElement && target.open && target.matches('[data-hop]')
  if (!isHop || !said?.dataset.pinned) return
  history.replaceState(null, '', said.dataset.pinned)
  said.removeAttribute('data-pinned')
}

whenParsed(() => {
  if (!live()) return
  document.addEventListener('toggle', pin, true)
  const { stream } = live()?.dataset ?? {}
  let isTold = () => false
  let timer: ReturnType<typeof setTimeout>
  // The next look begins after the end of this one.
  const lookAgain = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (isTold() ? lookAgain() : lookNow()), lookEveryMilliseconds)
  }
  const lookNow = () => void look().finally(lookAgain)
  if (stream !== undefined)
    isTold = keepOpen(stream, told => {
      told.addEventListener('open', lookNow)
      told.addEventListener('message', lookNow)
    })
  lookAgain()
})
