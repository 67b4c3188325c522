import { z } from 'zod'
import { sealedSignIns } from '@/lib/code-flow/sealed-sign-ins'
import * as cookies from './cookies'

/** Sign-ins on their way, each with the reading that the person wanted, if one. */
export const pendingSignIns = sealedSignIns('learning', cookies, z.object({ wanted: z.string().optional() }))
