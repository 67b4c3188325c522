import { parseCitizenId } from '@/lib/identity'

const parsed = parseCitizenId('5999900000059')
if (!parsed.ok) throw new Error(`Nobody’s practice id is ${parsed.slip}`)

/** A practice id that is nobody's, in any room that a tester did not give it an owner. */
export const unknownCitizenId = parsed.value
