import type { ExerciseName } from './exercises'
import { readPassed } from './store'

/** Which exercises were passed in each of those rooms, in one statement. */
export async function listPassed(roomIds: readonly string[]): Promise<Map<string, ExerciseName[]>> {
  const passed = new Map<string, ExerciseName[]>()
  for (const { roomId, exercise } of await readPassed(roomIds))
    passed.set(roomId, [...(passed.get(roomId) ?? []), exercise])
  return passed
}
