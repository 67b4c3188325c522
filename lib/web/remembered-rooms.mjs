/** The rooms that a browser has opened, as its cookie holds them: ids with dots between, the newest first. Pure. */

const most = 5
const id = /^[a-z0-9]{8,40}$/

/** @param {string | undefined} kept what the cookie holds */
export const rememberedRooms = kept =>
  (kept ?? '')
    .split('.')
    .filter(one => id.test(one))
    .slice(0, most)

/**
 * What the cookie holds after a room was opened.
 * @param {string} kept @param {string} roomId
 */
export const rememberRoom = (kept, roomId) =>
  [roomId, ...rememberedRooms(kept).filter(one => one !== roomId)].slice(0, most).join('.')
