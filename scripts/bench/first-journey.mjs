/** The manual's part 1 as the bench walks it: from the catalogue to the first lesson. */
import { HttpBrowser } from '../../e2e/kit/http-browser.mjs'
import { walkSignIn } from '../../e2e/kit/walk-sign-in.mjs'

const course = 'OCSC00038'

/** @param {string} origin @returns {Promise<{id: string, token: string, person: {citizenId: string}, personas: any[]}>} */
export async function openRoom(origin) {
  const answer = await fetch(`${origin}/api/v1/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"pace":"fast"}',
  })
  if (answer.status !== 201) throw new Error(`No room: ${answer.status} ${await answer.text()}`)
  const { id, token, personas } = await answer.json()
  return { id, token, personas, person: personas.find(({ key }) => key === 'ready') }
}

/**
 * The code by the control API.
 * @param {string} origin @param {{id: string, token: string}} room @param {HttpBrowser} browser
 */
const codeByApi =
  (origin, { id, token }, browser) =>
  async (/** @type {string} */ reference) => {
    const { text } = await browser.hop(
      `${origin}/api/v1/rooms/${id}/otp?site=connect&reference=${reference}&wait=5`,
      { headers: { authorization: `Bearer ${token}`, accept: 'application/json' } },
    )
    return JSON.parse(text).code
  }

/**
 * @param {string} origin @param {{id: string, token: string, person: {citizenId: string}}} room @param {HttpBrowser} [browser]
 * @param {(reference: string) => Promise<string>} [readCode]
 */
export async function firstJourney(
  origin,
  room,
  browser = new HttpBrowser({ packed: true }),
  readCode = codeByApi(origin, room, browser),
) {
  const mooc = `${origin}/r/${room.id}/mooc`
  await browser.open(mooc)
  const login = await browser.open(`${mooc}/login`)
  const menu = await browser.submit(login, {}, { action: '/mooc/login/start' })
  const dashboard = await walkSignIn(browser, menu, { citizenId: room.person.citizenId, readCode })
  if (!dashboard.url.endsWith('/mooc/dashboard'))
    throw new Error(`Ended at ${dashboard.status} ${dashboard.url}`)
  const page = await browser.open(`${mooc}/courses/${course}`)
  const lesson = await browser.submit(page, {}, { action: `/courses/${course}/start` })
  if (lesson.status !== 200 || !lesson.url.includes('/learn/'))
    throw new Error(`No lesson: ${lesson.status} ${lesson.url}`)
}
