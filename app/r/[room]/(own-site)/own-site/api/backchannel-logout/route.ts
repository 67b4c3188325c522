import { hearSignOut } from '@/lib/own-site/hear-sign-out'

/** ETDA Connect, from program to program: somebody signed out. */
export const POST = async (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  hearSignOut((await params).room, request)
