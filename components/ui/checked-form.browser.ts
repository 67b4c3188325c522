/** Our own words for slips before a form is sent, and focus on their summary. */
import { type FieldCheck, type FoundSlip, slipsOf } from '@/lib/identity/field-checks'

// The browser's own words would come first. Enter presses the form's button too.
document.addEventListener(
  'click',
  ({ target }) => {
    const form = target instanceof Element ? target.closest('button')?.form : null
    if (form?.dataset.checked) form.noValidate = true
  },
  true,
)

/** Where nobody says which day it is, the server alone decides what lies in the future. */
const endOfTime = '9999-12-31'

document.addEventListener('submit', event => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.dataset.checked) return
  const checks: FieldCheck[] = JSON.parse(form.dataset.checked)
  const data = new FormData(form)
  const only = event.submitter?.dataset.checks?.split(' ')
  const found = slipsOf(
    checks.filter(({ field }) => !only || only.includes(field)),
    { typed: name => String(data.get(name) ?? ''), today: form.dataset.today ?? endOfTime },
  )
  // That two are not the same is told beside other slips; alone the server tells it, for the rehearsal has an exercise
  // about it, and sees only what was sent.
  if (found.every(({ slip }) => slip === 'different')) return
  event.preventDefault()
  showAtFields(form, found)
  showSummary(form, found)
  const { errorPrefix = '' } = form.dataset
  if (!document.title.startsWith(errorPrefix)) document.title = errorPrefix + document.title
})

/** Fields that share one place (a date's three) have all their slips told there. */
function showAtFields(form: HTMLFormElement, found: FoundSlip[]): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[data-slip]')]
  const placeOf = (field: HTMLInputElement) => document.getElementById(field.dataset.slip ?? '')
  for (const field of fields) {
    field.removeAttribute('aria-invalid')
    placeOf(field)?.replaceChildren()
    placeOf(field)?.removeAttribute('data-ours')
  }
  for (const field of fields) {
    const place = placeOf(field)
    const slip = found.find(one => one.field === field.name)
    if (slip) field.setAttribute('aria-invalid', 'true')
    if (slip && place) {
      place.textContent = place.textContent ? `${place.textContent} ${slip.text}` : slip.text
      place.toggleAttribute('data-ours', slip.isOurs)
    }
    if (place) place.hidden = !place.textContent
  }
}

function showSummary(form: HTMLFormElement, found: FoundSlip[]): void {
  const summary = form.querySelector<HTMLElement>('[role="alert"]')
  const line = summary?.querySelector('template')?.content
  if (!summary || !line) return
  const lines = found.map(({ field, text, isOurs, isOnCard }) => {
    const copy = document.importNode(line, true)
    const link = copy.querySelector('a')
    link?.setAttribute('href', `#${field}`)
    link?.replaceChildren(text)
    copy.querySelector('li')?.toggleAttribute('data-ours', isOurs)
    copy.querySelector('[data-to-card]')?.toggleAttribute('hidden', !isOnCard)
    return copy
  })
  summary.querySelector('ul')?.replaceChildren(...lines)
  // Of two forms on a page the one just sent is told of.
  for (const other of document.querySelectorAll<HTMLElement>('[data-checked] > [role="alert"]'))
    other.hidden = other !== summary
  summary.focus()
}
