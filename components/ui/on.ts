/** What a part of a page in the browser listens with. The script runs before there is a page (site-document.tsx). */

/** Calls `handle` for each click on what fits `selector`, whenever that came to the page. */
export function onClick(selector: string, handle: (element: HTMLElement, event: MouseEvent) => void): void {
  document.addEventListener('click', event => {
    const element = event.target instanceof Element ? event.target.closest(selector) : null
    if (element instanceof HTMLElement) handle(element, event)
  })
}

/** Calls `run` once all of the page is there. */
export const whenParsed = (run: () => void): void => document.addEventListener('DOMContentLoaded', run)
