import { receiveLogoutToken } from '@/lib/own-site/receive-logout-token'

/** ETDA Connect, from program to program: somebody signed out. */
export const POST = async (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  receiveLogoutToken((await params).room, request)
