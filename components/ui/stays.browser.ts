/**
 * A form that changes how a page is shown (its language, its size of text, whose turn it is) changes it in place: what
 * is typed stays in its fields and is sent nowhere. The server's own page comes again, as for the trace.
 */
import { morph } from './morph'

const longestMilliseconds = 10_000
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

document.addEventListener('submit', event => {
  const form = event.target
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.dataset.stays === undefined) return
  // Where nothing can be lost the page opens anew, as without scripts.
  if (!typed().some(isFilled)) return
  event.preventDefault()
  void change(form, event.submitter).catch(() => {
    delete form.dataset.stays
    form.requestSubmit(event.submitter)
  })
})

const typed = (): Control[] =>
  [...document.querySelectorAll<Control>('#main :is(input, textarea, select)')].filter(
    control => control.id !== '' && control.type !== 'hidden',
  )

async function change(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter)) body.append(name, String(value))
  const answer = await fetch(form.action, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(longestMilliseconds),
  })
  // Sent somewhere else: that page says why.
  if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url)
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
  const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const kept = typed().map(control => [control.id, control.value, isChecked(control)] as const)
  document.documentElement.lang = drawn.documentElement.lang
  document.title = drawn.title
  morph(document.body, drawn.body)
  for (const [id, value, checked] of kept) putBack(id, value, checked)
}

const isBox = (control: Control) => control.type === 'checkbox' || control.type === 'radio'
const isFilled = (control: Control) => (isBox(control) ? isChecked(control) : control.value !== '')
const isChecked = (control: Control): boolean => control instanceof HTMLInputElement && control.checked

function putBack(id: string, value: string, checked: boolean): void {
  const control = typed().find(one => one.id === id)
  if (!control) return
  control.value = value
  if (control instanceof HTMLInputElement) control.checked = checked
}
