/**
 * ขอคำใบ้, among the tools of the bar: one hint more at each press. A plain form; with scripts (hint.browser.ts) the page
 * stays as it is, and what is typed in it. When all is said it is the way to the control itself.
 */
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { controls } from '@/lib/practice/controls'
import type { Step } from '@/lib/practice/steps'
import { HintIcon } from './icons'
import type { Saying } from './what-to-say'

export interface HintToolProps {
  roomId: string
  locale: Locale
  path: string
  step: Step
  saying: Saying
}

export function HintTool({ roomId, locale, path, step, saying }: HintToolProps) {
  const { advice, control } = saying
  const t = translator(locale, 'progress')
  if (!advice || advice.kind === 'done') return null
  if (advice.hint === 'pointer' && control)
    return (
      <a href={`#${controls[control][0]}`} data-point="" className="practice-tool" data-testid="show-control">
        <HintIcon />
        {t('hints.show')}
      </a>
    )
  // There is nothing to point at, and everything else is said.
  if (!control && advice.hint !== 'nudge') return null
  return (
    <form method="post" action={`${roomPath(roomId)}/hint`} data-hint="" className="practice-hint">
      <input type="hidden" name="part" value={step.part} />
      <input type="hidden" name="step" value={step.step} />
      <input type="hidden" name="back" value={path} />
      <button type="submit" className="practice-tool" data-testid="ask-hint">
        <HintIcon />
        {t('hints.ask')}
      </button>
    </form>
  )
}

/** Whoever is alone on the sites, or in a test, has the advice back at a press. */
export function ToGuided({ roomId, locale, path, step, saying }: HintToolProps) {
  if (saying.mode === 'guided') return null
  const t = translator(locale, 'progress')
  return (
    <form method="post" action={`${roomPath(roomId)}/mode`} data-stays="" className="practice-hint">
      <input type="hidden" name="part" value={step.part} />
      <input type="hidden" name="back" value={path} />
      <button type="submit" name="to" value="guided" className="practice-tool">
        {t(saying.mode === 'test' ? 'modes.stopTest' : 'modes.toGuided')}
      </button>
    </form>
  )
}
