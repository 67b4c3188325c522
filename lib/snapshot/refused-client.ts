import { clientSlipWords, uncalledWords } from '@/lib/connect/clients/client-slip-words'
import { clientBytes, roomLimits } from '@/lib/rooms/limits'
import type { RefusedClient } from './open-room-with'

/** Why a client that came with a room was refused, a row a field below `field`; no value is repeated. */
export function reasonsOf(refused: RefusedClient, field: string): { field: string; detail: string }[] {
  switch (refused.slip) {
    case 'wrong-fields':
      return refused.fields.map(one => ({
        field: `${field}.${one.field}`,
        detail: clientSlipWords[one.slip],
      }))
    case 'not-for-provider':
      return [{ field, detail: refused.reason }]
    case 'uncalled-target':
      return [{ field: `${field}.${refused.field}`, detail: uncalledWords(refused.field) }]
    case 'too-large':
      return [{ field, detail: `is more than ${clientBytes} bytes` }]
    case 'taken':
      return [{ field: `${field}.client_id`, detail: 'is another client’s of this room' }]
    case 'full':
      return [{ field, detail: `is one more than ${roomLimits.clients}` }]
    case 'no-room':
      return [{ field, detail: 'the room was deleted meanwhile' }]
  }
}
