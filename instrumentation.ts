/** Runs once when a server starts: a wrong environment stops it here, and rooms begin to be swept. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/lib/env')
  const { startSweeping } = await import('@/lib/upkeep/start-sweeping')
  const { offerStop } = await import('@/lib/upkeep/stop')
  env()
  offerStop()
  startSweeping()
}
