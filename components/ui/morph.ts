/** Makes one part of a page like another, and leaves alone what is alike already: focus, what is open, what is typed. */

/** Alike enough to be made the same: of one kind and, where they have one, of one id. */
const fits = (one: Node, other: Node): boolean => one.nodeName === other.nodeName && idOf(one) === idOf(other)
const idOf = (node: Node): string => (node instanceof Element ? node.id : '')

/** Whether a <details> is open is the reader's; what opens a dialog is said by the script that does it. */
const isReaders = (element: Element, name: string) =>
  (name === 'open' && element.nodeName === 'DETAILS') || name === 'aria-haspopup'

/** `standing` becomes like `wanted`; what has the focus keeps it, also where it moves. */
export function morph(standing: Node, wanted: Node): void {
  const { activeElement } = document
  makeAlike(standing, wanted)
  const hasLost = activeElement !== document.activeElement && activeElement?.isConnected
  if (hasLost && activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
}

function makeAlike(standing: Node, wanted: Node): void {
  if (standing instanceof Element && wanted instanceof Element) morphAttributes(standing, wanted)
  else if (standing.nodeValue !== wanted.nodeValue) standing.nodeValue = wanted.nodeValue
  // What a template keeps aside are no children of it.
  if (standing instanceof HTMLTemplateElement && wanted instanceof HTMLTemplateElement)
    makeAlike(standing.content, wanted.content)
  const rest = [...wanted.childNodes]
  let here = standing.firstChild
  for (let next = rest.shift(); next; next = rest.shift()) {
    const child = next
    // What fits nothing that is still to come has gone.
    while (here && !fits(here, child) && !rest.some(one => here && fits(here, one))) here = removed(here)
    if (here && fits(here, child)) {
      makeAlike(here, child)
      here = here.nextSibling
    } else {
      const moved = idOf(child) && laterSibling(here, child)
      if (moved) makeAlike(moved, child)
      standing.insertBefore(moved || document.importNode(child, true), here)
    }
  }
  while (here) here = removed(here)
}

/** What stands further on and is to stand here: rows of a table that is sorted anew stay what they are. */
function laterSibling(here: Node | null, child: Node): Node | null {
  let later = here
  while (later && !fits(later, child)) later = later.nextSibling
  return later
}

/** Takes a node away; what stood after it. */
function removed(node: ChildNode): ChildNode | null {
  const after = node.nextSibling
  node.remove()
  return after
}

function morphAttributes(standing: Element, wanted: Element): void {
  for (const { name } of [...standing.attributes])
    if (!wanted.hasAttribute(name) && !isReaders(standing, name)) standing.removeAttribute(name)
  for (const { name, value } of wanted.attributes)
    if (!isReaders(standing, name) && standing.getAttribute(name) !== value)
      standing.setAttribute(name, value)
}
