/**
 * Every key on a presenter's page presses a link of that page, which names it in `data-keys`: so all of it works without
 * scripts too, and what is shown is in the address. A key is named by what it types and by where it is, because a Thai
 * keyboard types other letters in the same places (UI Events §4.3, `key` and `code`).
 */

/** Page Down and Page Up, which a presenter's clicker sends too, turn only where nothing is left to scroll. */
function scrollsOn(key: string): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement
  if (key === 'PageDown') return scrollTop + clientHeight < scrollHeight - 1
  return key === 'PageUp' && scrollTop > 0
}

addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return
  // A field keeps its own keys.
  if (event.target.closest('input, select, textarea')) return
  const link = [...document.querySelectorAll<HTMLElement>('[data-keys]')].find(({ dataset }) =>
    dataset.keys?.split(' ').some(name => name === event.key || name === event.code),
  )
  if (!link || scrollsOn(event.key)) return
  event.preventDefault()
  if (!event.repeat) link.click()
})
