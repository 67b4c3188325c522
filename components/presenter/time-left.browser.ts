/** The minutes that a presenter has left, by the clock of this computer; told aloud when few are left. */
import { whenParsed } from '@/components/ui/on'

const told = [10, 5, 2, 1]

whenParsed(() => {
  const clock = document.querySelector<HTMLElement>('[data-until]')
  if (!clock) return
  const { until, sentence = '', over = '' } = clock.dataset
  const [shown, said] = clock.children
  const look = () => {
    const minutes = Math.ceil((Number(until) * 1000 - Date.now()) / 60_000)
    const words = minutes > 0 ? sentence.replace('{minutes}', String(minutes)) : over
    if (shown?.textContent === words) return
    shown?.replaceChildren(words)
    if (minutes <= 0 || told.includes(minutes)) said?.replaceChildren(words)
  }
  look()
  setInterval(look, 1000)
})
