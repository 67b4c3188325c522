/** On the screen alone: the button that prints the page, and how many sheets that takes. */
import { secondary } from '@/components/ui/button'

export const PrintRow = ({ words, sheets }: { words: string; sheets: string }) => (
  <p className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
    <button type="button" data-prints className={`${secondary} noscript:hidden`}>
      {words}
    </button>
    <span data-testid="sheets">{sheets}</span>
  </p>
)
