/** What is kept of a message beside its parameters and members. */
import { answeredHeaders, askedHeaders } from './headers'
import type { Wire } from './hop'

/** Of a request that a site of ours answers, and its answer. `isPartial`: not every field of its form is kept. */
export function readWire(
  request: Pick<Request, 'headers' | 'url'>,
  answer: Response,
  isPartial = false,
): Wire {
  return {
    asked: askedHeaders(request.headers, request.url),
    answered: answeredHeaders(answer.headers, request.url),
    ...(answer.body ? { body: { members: false } } : {}),
    ...(isPartial ? { isPartial: true } : {}),
  }
}
