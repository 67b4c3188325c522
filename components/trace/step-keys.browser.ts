/** The arrow keys turn the steps of a flow on a big screen, as the links do. */

const links: { [key: string]: string } = {
  ArrowLeft: 'prev',
  ArrowRight: 'next',
}

addEventListener('keydown', event => {
  const steps = document.querySelector('[data-step-keys]')?.parentElement
  const rel = links[event.key]
  const isBusy = event.altKey || event.ctrlKey || event.metaKey
  if (!steps || !rel || isBusy || !(event.target instanceof Element)) return
  // A field keeps its own keys, and so does a box that scrolls sideways.
  if (event.target.closest('input, [tabindex="0"]')) return
  const link = steps.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`)
  if (!link) return
  event.preventDefault()
  location.assign(link.href)
})
