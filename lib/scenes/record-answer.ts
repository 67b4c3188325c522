import type { SceneClient } from '@/lib/connect/clients/keep-scene-client'
import { keysByTag } from '@/lib/trace/hide'
import type { Check } from '@/lib/trace/hop'
import { maskAddress, maskParameters } from '@/lib/trace/mask'
import { recordHop } from '@/lib/trace/record-hop'

interface AnswerAtSite {
  client: SceneClient
  /** The address that the browser opened. */
  answer: string
  /** What the site itself checked; it acted on the first that failed. */
  checks: Check[]
  accepted: boolean
  /** Milliseconds since 1970, with their fractions. */
  began: number
}

/** The provider's answer at a scene's site in the trace. What other outside clients make of it is out of sight; this one is ours. */
export function recordAnswer(
  roomId: string,
  { client, answer, checks, accepted, began }: AnswerAtSite,
): void {
  const { pathname, search, searchParams } = new URL(answer)
  recordHop(
    roomId,
    {
      kind: 'callback',
      channel: 'front',
      from: 'browser',
      to: 'client',
      keys: [
        ...keysByTag('code', searchParams.get('code')),
        ...keysByTag('state', searchParams.get('state')),
      ],
      clientId: client.client_id,
      method: 'GET',
      address: maskAddress(pathname + search),
      request: maskParameters(searchParams),
      accepted,
      checks,
    },
    began,
  )
}
