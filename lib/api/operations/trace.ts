/** What passed between the sites. */
import * as answers from '../schemas/answers'
import { FlowsQuery, TraceQuery } from '../schemas/queries'
import { type Operation, room } from './operation'

export const trace: Operation[] = [
  {
    method: 'get',
    path: `${room}/trace`,
    id: 'readTrace',
    tag: 'trace',
    summary:
      'What passed between the sites, oldest first, at most 1,000 hops; Accept: application/x-ndjson streams them as they come',
    query: TraceQuery,
    status: 200,
    answer: answers.HopAnswer.array(),
    alsoAs: { 'application/x-ndjson': 'A hop a line, as they come, for at most ten minutes' },
    problems: ['too-many-waiting'],
  },
  {
    method: 'get',
    path: `${room}/trace/flows`,
    id: 'listFlows',
    tag: 'trace',
    summary:
      'The same joined into flows, newest first, a page at a time: who asked, how it ended, hop by hop',
    query: FlowsQuery,
    status: 200,
    answer: answers.FlowsAnswer,
  },
  {
    method: 'get',
    path: `${room}/trace/flows/{flow}`,
    id: 'readFlow',
    tag: 'trace',
    summary: 'One flow; the trace page’s download is the same',
    status: 200,
    answer: answers.FlowAnswer,
    problems: ['no-such-flow'],
  },
]
