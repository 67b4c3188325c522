/** What a flow was, and whom it was for where that is known. */
import { Name } from '@/components/ui/in-thai'
import type { Locale } from '@/lib/i18n/translator'
import type { Flow } from '@/lib/trace/join-flows'
import { flowTitle } from './flow-words'

export const FlowName = ({ locale, flow, whom }: { locale: Locale; flow: Flow; whom: string | null }) => (
  <>
    {flowTitle(locale, flow)}
    {whom && (
      <>
        {' · '}
        <Name>{whom}</Name>
      </>
    )}
  </>
)
