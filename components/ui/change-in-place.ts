/** A form is sent and the page that it leads to comes in place: what is typed stays in its fields and is sent nowhere. */
import { morph } from './morph'

const longestMilliseconds = 10_000
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const typed = (): Control[] =>
  [...document.querySelectorAll<Control>('#main :is(input, textarea, select)')].filter(
    control => control.id !== '' && control.type !== 'hidden',
  )

/**
 * As if the page had opened anew, for what is shown, or for the one part of it that `only` selects; throws where that
 * could not be.
 */
export async function changeInPlace(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  only?: string,
): Promise<void> {
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
  if (only) return changeOnly(only, drawn)
  const kept = typed().map(control => [control.id, control.value, isChecked(control)] as const)
  document.documentElement.lang = drawn.documentElement.lang
  document.title = drawn.title
  morph(document.body, drawn.body)
  for (const [id, value, checked] of kept) putBack(id, value, checked)
}

/** All else stays as it was, what a form was refused for too, which a page says once. */
function changeOnly(selector: string, drawn: Document): void {
  const [standing, wanted] = [document, drawn].map(page => page.querySelector(selector))
  if (!standing || !wanted) throw new Error(`no ${selector}`)
  morph(standing, wanted)
}

/** Whether something would be lost if the page opened anew. */
export const isAnythingTyped = (): boolean => typed().some(isFilled)

const isBox = (control: Control) => control.type === 'checkbox' || control.type === 'radio'
const isFilled = (control: Control) => (isBox(control) ? isChecked(control) : control.value !== '')
const isChecked = (control: Control): boolean => control instanceof HTMLInputElement && control.checked

function putBack(id: string, value: string, checked: boolean): void {
  const control = typed().find(one => one.id === id)
  if (!control) return
  control.value = value
  if (control instanceof HTMLInputElement) control.checked = checked
}
