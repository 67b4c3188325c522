/**
 * Between the two แก้ไข nothing is stored: whoever leaves is asked first, and on coming back within the visit finds what
 * was typed. Kept in this tab alone, and only what the server would show again: nothing that may be somebody's.
 */
import { whenParsed } from '@/components/ui/on'
import { keepableEmail, keepablePhone } from '@/lib/identity/keepable'

const keeps: Record<string, (typed: string) => string | null> = {
  email: keepableEmail,
  phone: keepablePhone,
  fax: keepablePhone,
}

const nameOf = (form: HTMLFormElement) => `draft ${form.dataset.draft}`
const fieldsOf = (form: HTMLFormElement) =>
  [...form.querySelectorAll('input')].filter(({ name }) => Object.hasOwn(keeps, name))

/** Where nothing may be kept in the browser, the warning is all there is. */
function inTab<T>(use: (tab: Storage) => T): T | undefined {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}

function keep(form: HTMLFormElement): void {
  const kept = fieldsOf(form).map(({ name, value }) => [name, keeps[name]?.(value) ?? ''])
  inTab(tab => tab.setItem(nameOf(form), JSON.stringify(Object.fromEntries(kept))))
}

function bringBack(form: HTMLFormElement): void {
  const text = inTab(tab => tab.getItem(nameOf(form)))
  if (!text) return
  const kept: Record<string, string> = JSON.parse(text)
  for (const field of fieldsOf(form)) field.value = kept[field.name] ?? field.value
  const said = form.querySelector<HTMLElement>('[data-draft-kept]')
  if (said && isChanged(form)) said.hidden = false
}

const isChanged = (form: HTMLFormElement): boolean =>
  form.dataset.answered !== undefined || fieldsOf(form).some(field => field.value !== field.defaultValue)

whenParsed(() => {
  const form = document.querySelector<HTMLFormElement>('form[data-draft]')
  if (!form) return
  let isSent = false
  if (form.dataset.answered === undefined) bringBack(form)
  else keep(form)
  form.addEventListener('input', () => keep(form))
  document.addEventListener('submit', event => {
    const { target } = event
    const ends =
      target === form || (target instanceof HTMLFormElement && target.dataset.endsDraft !== undefined)
    if (event.defaultPrevented || !ends) return
    isSent = true
    inTab(tab => tab.removeItem(nameOf(form)))
  })
  addEventListener('beforeunload', event => {
    if (!isSent && isChanged(form)) event.preventDefault()
  })
})
