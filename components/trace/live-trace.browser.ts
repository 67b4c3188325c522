/**
 * Draws the page of the trace anew when hops have come. What the reader has opened stays open and focus stays where it
 * is: opening a hop pins its flow in the address, so that a newer one does not take its place.
 */
import { morph } from '@/components/ui/morph'
import { whenParsed } from '@/components/ui/on'

const lookEveryMilliseconds = 1500
const longestMilliseconds = 10_000

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
  const [main, said] = [document.querySelector('main'), live()]
  // The server's own page again; a parsed document runs no script.
  const drawn = page && new DOMParser().parseFromString(page, 'text/html').querySelector('main')
  // Pinned meanwhile: the next look asks for that.
  if (!drawn || !main || !said || location.href !== address) return
  const { count: before, grew = '' } = said.dataset
  const told = said.textContent
  morph(main, drawn)
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
  // The next look begins after the end of this one.
  const lookAgain = () => setTimeout(() => look().finally(lookAgain), lookEveryMilliseconds)
  lookAgain()
})
