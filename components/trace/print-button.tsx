/** Opens the browser's print window (print-button.browser.ts); not there without scripts, where the hint beside it says how. */
import { primary } from '@/components/ui/button'

export const PrintButton = ({ words }: { words: string }) => (
  <button type="button" data-prints className={`${primary} noscript:hidden`}>
    {words}
  </button>
)
