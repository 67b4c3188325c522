import { sealedSignIns } from '@/lib/code-flow/sealed-sign-ins'
import * as cookies from './cookies'
import type { Wish } from './wish'

export interface Asked {
  wish: Wish
  /** Parameters of the request as it was sent, masked. */
  request: Record<string, unknown>
}

/** Sign-ins on their way, each with what was asked. */
export const signIns = sealedSignIns<Asked>('own-site', cookies)
