/**
 * Runs once when a server starts: a wrong environment stops it here, rooms begin to be swept, and what our own server
 * answers without Next is handed to it (scripts/serve/worker.mjs), which runs outside the build.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/lib/env')
  const { startSweeping } = await import('@/lib/upkeep/start-sweeping')
  const { offerStop } = await import('@/lib/upkeep/stop')
  const { answerRoutes } = await import('@/lib/web/answer-route')
  const { openRoomsOfFile } = await import('@/lib/room-file/open-rooms-of-file')
  const { ROOM_FILE } = env()
  Object.assign(globalThis, {
    rehearsalRoutes: answerRoutes(import.meta.glob('./app/**/route.ts')),
  })
  offerStop()
  startSweeping()
  if (!ROOM_FILE) return
  await openRoomsOfFile(ROOM_FILE).catch((error: Error) => {
    console.error(`\n✖ The file of rooms is not usable:\n${error.message}\n`)
    process.exit(1)
  })
  // The worker listens from here on (scripts/serve/worker.mjs).
  const { rehearsalRoomsOpen } = globalThis as { rehearsalRoomsOpen?: () => void }
  rehearsalRoomsOpen?.()
}
