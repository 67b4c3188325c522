/** Says which step a window shows, so that the screen and the notes keep in step (in-step.browser.ts). */

export interface InStepProps {
  /** The screen leads, the notes follow. */
  window: 'screen' | 'notes'
  /** Path of the flow; a step is below it. */
  flowPath: string
  number: number
}

export const InStep = ({ window, flowPath, number }: InStepProps) => (
  <span hidden data-in-step={window} data-flow-path={flowPath} data-number={number} />
)
