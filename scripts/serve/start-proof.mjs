/**
 * How `npm start` knows that it is its own processes that answer, and no other program on that port, nor an earlier
 * start. A secret made at each start goes to the processes in their environment; who asks with a challenge is answered
 * with its HMAC, which tells a stranger nothing.
 */
import { createHmac, randomBytes } from 'node:crypto'

/** Of the request with the challenge, and of the answer with the proof. */
export const startHeader = 'x-rehearsal-start'

const challengeShape = /^[\w-]{22}$/

/** The environment variable; made once by the first process. */
const secretName = 'START_SECRET'

/** Called by the first process before it starts others. @param {Record<string, string | undefined>} environment */
export const makeStartSecret = (environment = process.env) => {
  environment[secretName] = randomBytes(32).toString('base64url')
}
export const makeChallenge = () => randomBytes(16).toString('base64url')

/**
 * What proves knowledge of the secret; undefined where there is no secret or no challenge.
 * @param {unknown} challenge @param {Record<string, string | undefined>} environment
 */
export function proofOf(challenge, environment = process.env) {
  const secret = environment[secretName]
  if (!secret || !challengeShape.test(String(challenge))) return undefined
  return createHmac('sha256', secret).update(String(challenge)).digest('base64url')
}

/** Answers a challenge that came to the health address. */
export function proveStart(request, response) {
  if (request.url !== '/api/health') return
  const proof = proofOf(request.headers[startHeader])
  if (proof) response.setHeader(startHeader, proof)
}

/** Asks whoever answers at `address` for the proof: true, false where somebody else answers, null where nobody does. */
export async function isThisStart(address) {
  const challenge = makeChallenge()
  const answer = await fetch(`${address}/api/health`, {
    headers: { [startHeader]: challenge },
    redirect: 'manual',
  }).catch(() => null)
  await answer?.body?.cancel()
  return answer && answer.headers.get(startHeader) === proofOf(challenge)
}
