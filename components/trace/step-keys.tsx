/** Says that the arrow keys turn the steps of a flow (step-keys.browser.ts); the links beside do it without scripts. */
export const StepKeys = ({ words }: { words: string }) => (
  <span data-step-keys className="text-sm text-muted max-md:hidden noscript:hidden">
    {words}
  </span>
)
