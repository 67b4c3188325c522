import { endVisit } from '@/lib/seis/visit'

/** The Set-Cookie by which this browser leaves SEIS, as `leaveMooc`. What the visit saved stays. */
export const leaveSeis = (roomId: string): Promise<string> => endVisit(roomId, null)
