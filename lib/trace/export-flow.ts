/** A flow as JSON, for the control API and for the page's download (schema: lib/api/schemas/answers.ts). Pure. */
import type { CarefulStop } from './careful-stop'
import type { RecordedHop } from './hop'
import type { Flow } from './join-flows'
import { summarizeFlow } from './summarize-flow'

/** A hop with its instant as text. */
export const exportHop = ({ at, ...hop }: RecordedHop) => ({ ...hop, at: at.toISOString() })

const exportStop = ({ hop, ...stop }: CarefulStop) => ({ ...stop, step: hop + 1 })

/** A flow with its summary; steps count from 1. */
export function exportFlow(flow: Flow) {
  const { stoppedBy, carefulStop, ...summary } = summarizeFlow(flow)
  return {
    id: flow.id,
    story: flow.story,
    begunAt: flow.hops[0]?.at.toISOString() ?? new Date(0).toISOString(),
    ...summary,
    stoppedBy: stoppedBy && { check: stoppedBy.check, step: stoppedBy.hop + 1 },
    carefulStop: carefulStop && exportStop(carefulStop),
    hops: flow.hops.map((hop, index) => ({ step: index + 1, ...exportHop(hop) })),
  }
}
