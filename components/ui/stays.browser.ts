/**
 * A form that changes how a page is shown (its language, its size of text, whose turn it is) changes it in place: what
 * is typed stays in its fields and is sent nowhere.
 */
import { changeInPlace, isAnythingTyped } from './change-in-place'

document.addEventListener('submit', event => {
  const form = event.target
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.dataset.stays === undefined) return
  // Where nothing can be lost the page opens anew, as without scripts.
  if (!isAnythingTyped()) return
  event.preventDefault()
  void changeInPlace(form, event.submitter).catch(() => {
    delete form.dataset.stays
    form.requestSubmit(event.submitter)
  })
})
