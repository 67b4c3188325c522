/** Any other address below /api: a problem, not a page. */
import { Problem } from '@/lib/api/problem'

const answer = (): Response => new Problem('no-such-address').toResponse()

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }
