import { firstPartyClientIds } from '@/lib/rooms/registered-clients'

/** Whether a client was registered by whoever has the room's token, and is not one of the room's own sites. */
export const isStrangers = (clientId: string): boolean => !firstPartyClientIds.includes(clientId)

/**
 * A client's name in a sentence of ours. A stranger's is quoted, and isolated so that letters written from the right
 * leave the sentence round it as it is (Unicode UAX #9 §2.7); where there is markup, `<bdi>` does that.
 */
export const clientLabel = (clientId: string, name: string): string =>
  isStrangers(clientId) ? `“\u2068${name}\u2069”` : name
