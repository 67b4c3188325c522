import { isStrangers } from '@/lib/connect/clients/client-label'
import { type Destination, destinationOf } from '@/lib/connect/clients/where-it-leads'
import type { Interaction } from '@/lib/connect/interaction/find-interaction'
import { providerOf } from '@/lib/connect/provider/provider'
import { env } from '@/lib/env'

export interface Asker {
  /** As it was registered; null where it has no name. */
  name: string | null
  /** Where either answer leads; null when the interaction is gone. */
  destination: Destination | null
  /** Registered by whoever has the room's token. */
  isStranger: boolean
}

/** Who asks at consent, and where the answer leads. The room's own sites are at our own origin: nothing to look up. */
export async function describeAsker({ room, uid, clientId, clientName }: Interaction): Promise<Asker> {
  if (!isStrangers(clientId))
    return { name: clientName, destination: destinationOf(env().APP_ORIGIN), isStranger: false }
  const found = await (await providerOf(room.id)).Interaction.find(uid)
  const redirectUri = found?.params.redirect_uri
  const destination = typeof redirectUri === 'string' ? destinationOf(redirectUri) : null
  // Without a name of its own it goes by its host (begin-sign-in), which is told anyway.
  const name = clientName === destination?.name ? null : clientName
  return { name, destination, isStranger: true }
}
