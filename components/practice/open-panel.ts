/** Inbox or practice card over the page: a native modal dialog, made from what the bar keeps aside (bar-tools.tsx). */
import type { CardMarkup } from './card-markup'

/** Opens what `link` names over the page; false where the page has none, and the link is to be followed. */
export function openPanel(link: HTMLElement): boolean {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-panel="${link.dataset.opens}"]`)
  const dialog = template && document.importNode(template.content, true).querySelector('dialog')
  if (!dialog) return false
  dialog.addEventListener('close', () => {
    dialog.remove()
    link.focus()
  })
  template.after(dialog)
  dialog.showModal()
  if (link.dataset.opens === 'card') void fetchCard(dialog, link as HTMLAnchorElement)
  return true
}

async function fetchCard(dialog: HTMLDialogElement, { href }: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(`${href}/view`).catch(() => null)
  const card: CardMarkup | null = answer?.ok ? await answer.json().catch(() => null) : null
  // The card's own page says what is the matter.
  if (!card) return location.assign(href)
  dialog.querySelector('h2')?.replaceChildren(card.title)
  const body = dialog.querySelector('div')
  // Made by the server, of our own elements.
  if (body) body.innerHTML = card.faces
}
