/** Makes one part of a page like another, and leaves alone what is alike already: focus, what is open, what is typed. */

/** Alike enough to be made the same: of one kind and, where they have one, of one id. */
const fits = (one: Node, other: Node): boolean => one.nodeName === other.nodeName && idOf(one) === idOf(other)
const idOf = (node: Node): string => (node instanceof Element ? node.id : '')

/** Whether a <details> is open is the reader's; what opens a dialog is said by the script that does it. */
const isReaders = (element: Element, name: string) =>
  (name === 'open' && element.nodeName === 'DETAILS') || name === 'aria-haspopup'

export function morph(standing: Node, wanted: Node): void {
  if (standing instanceof Element && wanted instanceof Element) morphAttributes(standing, wanted)
  else if (standing.nodeValue !== wanted.nodeValue) standing.nodeValue = wanted.nodeValue
  // What a template keeps aside are no children of it.
  if (standing instanceof HTMLTemplateElement && wanted instanceof HTMLTemplateElement)
    morph(standing.content, wanted.content)
  const rest = [...wanted.childNodes]
  let here = standing.firstChild
  for (let next = rest.shift(); next; next = rest.shift()) {
    const child = next
    // What fits nothing that is still to come has gone.
    while (here && !fits(here, child) && !rest.some(one => here && fits(here, one))) here = removed(here)
    if (here && fits(here, child)) {
      morph(here, child)
      here = here.nextSibling
    } else standing.insertBefore(document.importNode(child, true), here)
  }
  while (here) here = removed(here)
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
