/**
 * The screen and the presenter's notes, in two windows of one browser, keep in step: the screen says where it is, the
 * notes follow, and a key that turns the notes turns the screen too. Nobody but this browser learns of it.
 */
import { whenParsed } from '@/components/ui/on'

type Said = { kind: 'at' | 'go'; number: number } | { kind: 'where' }

whenParsed(() => {
  const {
    inStep,
    flowPath = '',
    number = '',
  } = document.querySelector<HTMLElement>('[data-in-step]')?.dataset ?? {}
  if (!inStep || !('BroadcastChannel' in window)) return
  const channel = new BroadcastChannel(`in step ${flowPath}`)
  const say = (said: Said) => channel.postMessage(said)
  let shown = Number(number)
  const show = (step: number) => {
    if (step === shown) return
    shown = step
    // The clock of the notes is in their query; what the screen shows of a step is in its own, and belongs to that step.
    location.replace(
      inStep === 'notes' ? `${flowPath}/${step}/notes${location.search}` : `${flowPath}/${step}`,
    )
  }
  const answers: Record<Said['kind'], (said: { number: number }) => void> =
    inStep === 'screen'
      ? { at: () => {}, go: said => show(said.number), where: () => say({ kind: 'at', number: shown }) }
      : { at: said => show(said.number), go: () => {}, where: () => {} }
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) =>
    answers[data.kind]({ number: 'number' in data ? data.number : shown }),
  )
  if (inStep === 'screen') return say({ kind: 'at', number: shown })
  say({ kind: 'where' })
  document.addEventListener('click', ({ target }) => {
    const step = target instanceof Element && target.closest<HTMLElement>('[data-turns]')?.dataset.turns
    if (step) say({ kind: 'go', number: Number(step) })
  })
})
