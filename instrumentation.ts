/** Runs once when a server starts: a wrong environment stops it here, and rooms begin to be swept. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/lib/env')
  const { startSweeping } = await import('@/lib/upkeep/start-sweeping')
  const { offerStop } = await import('@/lib/upkeep/stop')
  // next-auth would otherwise take the origin from the Host header.
  process.env.AUTH_URL = env().APP_ORIGIN
  offerStop()
  startSweeping()
}
