/** Rooms that stand in a file (ROOM_FILE, `npm start -- --room`): there before anybody asks, for compose files and CI. */
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { fieldProblems } from '@/lib/api/field-problems'
import { RoomFile, type RoomOfFile } from '@/lib/api/schemas/room-file'
import { isAlreadyThere } from '@/lib/db/errors'
import { findRoom, findRoomByToken } from '@/lib/rooms/find-room'
import { openRoomWith } from '@/lib/snapshot/open-room-with'
import { reasonsOf } from '@/lib/snapshot/refused-client'

/** What a file says that no room can be opened from, a member a line. Values are not repeated: a token is one. */
export class BadRoomFile extends Error {}

const bad = (problems: { field: string; detail: string }[]) =>
  new BadRoomFile(problems.map(({ field, detail }) => `  ${field || 'the file'}: ${detail}`).join('\n'))

/** The rooms in a file's text: one, or a list of them. Throws BadRoomFile. */
export function readRoomFile(text: string): z.output<typeof RoomFile> {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw bad([{ field: '', detail: 'is no JSON' }])
  }
  const isList = Array.isArray(given)
  const parsed = RoomFile.safeParse(isList ? given : [given])
  if (parsed.success) return parsed.data
  const problems = fieldProblems(parsed.error, isList ? given : [given])
  throw bad(
    problems.map(({ field, detail }) => ({ field: isList ? field : field.replace(/^0\.?/, ''), detail })),
  )
}

/**
 * Opens the rooms of a file that are not there yet; one that is stays as it is, so that a restart changes nothing.
 * Every process of a start does so before it serves: of several one opens a room, and the others find it.
 */
export async function openRoomsOfFile(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw bad([{ field: '', detail: `cannot be read (${error.code ?? error.name})` }])
  })
  for (const room of readRoomFile(text)) await openOne(room)
}

async function openOne({
  personas: people,
  snapshot,
  clients,
  ...wish
}: z.output<typeof RoomOfFile>): Promise<void> {
  if (await isThere(wish)) return
  try {
    const outcome = await openRoomWith({ ...wish, people }, { snapshot, clients })
    if (!outcome.ok) throw bad(reasonsOf(outcome.refused, `clients.${outcome.at}`))
  } catch (error) {
    if (!isAlreadyThere(error) || !(await isThere(wish))) throw error
  }
}

async function isThere({ id, token }: { id: string; token: string }): Promise<boolean> {
  if (await findRoomByToken(id, token)) return true
  if (await findRoom(id))
    throw bad([{ field: 'token', detail: 'is not that of the room which is there by this id' }])
  return false
}
