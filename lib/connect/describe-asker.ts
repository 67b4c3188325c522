import { env } from '@/lib/env'
import { isStrangers } from './client-label'
import { providerOf } from './provider'
import type { SignIn } from './store'
import { type Destination, destinationOf } from './where-it-leads'

export interface Asker {
  /** As it was registered; null where it has no name. */
  name: string | null
  /** Where either answer leads; null when the interaction is gone. */
  destination: Destination | null
  /** Registered by whoever has the room's token. */
  isStranger: boolean
}

/** Who asks at consent, and where the answer leads. The room's own sites are at our own origin: nothing to look up. */
export async function describeAsker({ room, uid, clientId, clientName }: SignIn): Promise<Asker> {
  if (!isStrangers(clientId))
    return { name: clientName, destination: destinationOf(env().APP_ORIGIN), isStranger: false }
  const interaction = await (await providerOf(room.id)).Interaction.find(uid)
  const redirectUri = interaction?.params.redirect_uri
  const destination = typeof redirectUri === 'string' ? destinationOf(redirectUri) : null
  // Without a name of its own it goes by its host (begin-sign-in), which is told anyway.
  const name = clientName === destination?.name ? null : clientName
  return { name, destination, isStranger: true }
}
