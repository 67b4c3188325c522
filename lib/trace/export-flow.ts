/** A flow as JSON, for the control API and for the page's download (schema: lib/api/schemas/answers.ts). Pure. */
import type { CarefulStop } from './careful-stop'
import type { RecordedHop } from './hop'
import type { Flow } from './join-flows'
import { momentsOf, stepOfCheck, stepsOf } from './moments'
import { summarizeFlow } from './summarize-flow'

/** A hop with its instant as text. */
export const exportHop = ({ at, ...hop }: RecordedHop) => ({ ...hop, at: at.toISOString() })

function exportStop(flow: Flow, stop: CarefulStop) {
  const { hop: _, ...told } = stop
  return { ...told, step: stepOfCheck(flow, stop) }
}

/** A flow with its summary; steps count from 1, asking and answering apart where something happened in between. */
export function exportFlow(flow: Flow) {
  const moments = momentsOf(flow)
  const { stoppedBy, carefulStop, ...summary } = summarizeFlow(flow)
  return {
    id: flow.id,
    story: flow.story,
    begunAt: flow.hops[0]?.at.toISOString() ?? new Date(0).toISOString(),
    ...summary,
    stoppedBy: stoppedBy && { check: stoppedBy.check, step: stepOfCheck(flow, stoppedBy) },
    carefulStop: carefulStop && exportStop(flow, carefulStop),
    steps: moments.length,
    hops: flow.hops.map(hop => ({ ...stepsOf(moments, hop), ...exportHop(hop) })),
  }
}
