/** How long a room lives that nobody uses. */
import { env } from '@/lib/env'

const dayMilliseconds = 86_400_000
const lifetimeMilliseconds = () => env().ROOM_TTL_DAYS * dayMilliseconds

/** When an untouched room will be swept. */
export const expiryOf = (lastUsedAt: Date): Date => new Date(lastUsedAt.getTime() + lifetimeMilliseconds())

/** Whoever has been untouched since before then is swept at `realNow`. */
export const untouchedSince = (realNow: Date): Date => new Date(realNow.getTime() - lifetimeMilliseconds())
