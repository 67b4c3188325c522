/** Shapes of what the control API answers; their schemas are in schemas/answers.ts. */
import { catalogue, faultNames } from '@/lib/faults/catalogue'
import type { ArmedFault } from '@/lib/faults/list-faults'
import { wordsOf } from '@/lib/faults/words'
import { mailPath, publicUrl, roomPath, sitePath, tracePath } from '@/lib/paths'
import { apiColumns, type Person, pick } from '@/lib/people/columns'
import { expiryOf } from '@/lib/rooms/expiry'
import { type Room, roomNow } from '@/lib/rooms/room'
import { askSettings, siteUrls } from '@/lib/sites/sites.mjs'

/** Every public address of a room. */
export const roomUrls = (roomId: string) => ({
  home: publicUrl(roomPath(roomId)),
  ...siteUrls(site => publicUrl(sitePath(site, roomId))),
  mail: publicUrl(mailPath(roomId)),
  trace: publicUrl(tracePath(roomId)),
})

export const presentRoom = (room: Room) => ({
  id: room.id,
  label: room.label,
  locale: room.locale,
  pace: room.pace,
  autoApprove: room.autoApprove,
  autoApproveAs: room.autoApproveAs,
  ownScope: room.ownScope,
  ...askSettings(setting => room[setting]),
  createdAt: room.createdAt.toISOString(),
  expiresAt: expiryOf(room.lastUsedAt).toISOString(),
  urls: roomUrls(room.id),
})

/** All that a tester may need of a person; nobody in a room is real. */
export const presentPersona = (person: Person) => pick(person, apiColumns)

/** `now` is the room clock. Of one that stands still the offset grows less with every second. */
export const presentClock = (room: Room) => ({
  now: roomNow(room).toISOString(),
  offsetSeconds: room.clockFrozenAt
    ? Math.round((room.clockFrozenAt.getTime() - Date.now()) / 1000)
    : room.clockOffsetSeconds,
  frozen: room.clockFrozenAt !== null,
})

/** `raw` has an address of its own. */
export const presentMessage = (message: {
  id: string
  from: string
  to: string
  subject: string
  text: string
  html: string
  receivedAt: Date
  reference: string | null
}) => ({
  id: message.id,
  from: message.from,
  to: message.to,
  subject: message.subject,
  text: message.text,
  html: message.html,
  receivedAt: message.receivedAt.toISOString(),
  ...(message.reference ? { reference: message.reference } : {}),
})

/** Every fault there is, with its words in both languages. */
export const presentCatalogue = () =>
  faultNames.map(fault => ({
    fault,
    kind: catalogue[fault].kind,
    where: catalogue[fault].where,
    th: wordsOf('th', fault),
    en: wordsOf('en', fault),
  }))

export const presentArmedFault = ({ armedAt, firedAt, seconds, ...fault }: ArmedFault) => ({
  ...fault,
  ...(seconds === null ? {} : { seconds }),
  armedAt: armedAt.toISOString(),
  firedAt: firedAt.map(instant => instant.toISOString()),
})
