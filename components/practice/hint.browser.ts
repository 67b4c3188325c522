/**
 * Hints where scripts run: the next one comes in place, so that what is typed stays; the last points at the control. What
 * points is a file of its own, fetched when it is first needed.
 */
import { changeInPlace } from '@/components/ui/change-in-place'
import { onClick } from '@/components/ui/on'

let isAsking = false

document.addEventListener('submit', event => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.dataset.hint === undefined) return
  event.preventDefault()
  if (isAsking) return
  isAsking = true
  ask(form, event.submitter)
    .catch(() => {
      delete form.dataset.hint
      form.requestSubmit(event.submitter)
    })
    .finally(() => {
      isAsking = false
    })
})

onClick('a[data-point]', (_, event) => {
  if (findControl()) event.preventDefault()
  void point()
})

const guide = () => document.getElementById('practice-guide')

async function ask(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  await changeInPlace(form, submitter, '.practice-bar')
  if (guide()?.dataset.points) return point()
  // It is read aloud, and seen by whoever has scrolled past it.
  guide()?.querySelector<HTMLElement>('[data-testid="guide"]')?.focus()
}

/** The first field that is still to be filled or was not taken, else the button after them. */
function findControl(): HTMLElement | undefined {
  const ids = guide()?.dataset.points?.split(' ') ?? []
  const found = ids.flatMap(id => document.getElementById(id) ?? [])
  const isToFill = (one: HTMLElement) =>
    one instanceof HTMLInputElement && (one.value === '' || one.ariaInvalid === 'true')
  return found.find(isToFill) ?? found.at(-1)
}

async function point(): Promise<void> {
  const control = findControl()
  const { here = '', where = '', close = '' } = guide()?.dataset ?? {}
  if (!control) return
  try {
    const { pointAt } = await import('./coach.later')
    pointAt(control, { here, where, close })
  } catch {
    // It could not be fetched: the way there is shorter.
    control.focus()
  }
}
