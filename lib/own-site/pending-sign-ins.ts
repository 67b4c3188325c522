import { sealedSignIns } from '@/lib/code-flow/sealed-sign-ins'
import * as cookies from './cookies'
import { AskedShape } from './seen'

/** Sign-ins on their way, each with what was asked. */
export const pendingSignIns = sealedSignIns('own-site', cookies, AskedShape)
