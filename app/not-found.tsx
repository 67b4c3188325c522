/**
 * Never shown: no page says that it is not there (docs/decisions/0011), and an address that is none is told by
 * global-not-found.tsx. Without it Next sends the words and the look of its own with every page.
 */
export default function NotFound() {
  return null
}
