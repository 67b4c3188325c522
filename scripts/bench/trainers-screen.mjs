/**
 * A trainer's browser with the board open, as components/classroom/live-class.browser.ts keeps it: told by the stream, it
 * asks for the page again. Notes what each drawing showed.
 */
import { request } from 'node:http'
import { HttpBrowser } from '../../e2e/kit/http-browser.mjs'
import { wait } from './learner.mjs'

/** As there. */
const betweenMilliseconds = 1200

/** How many steps of part 1 each seat has reached, in a board as it is drawn. @param {string} page @returns {Map<number, number>} */
const reachedIn = page =>
  new Map(
    page
      .split('data-seat="')
      .slice(1)
      .map(row => {
        const [strip = ''] = row.split('class-strip"').slice(1)
        const states = [...(strip.split('</span>')[0] ?? '').matchAll(/<i class="([a-z]+)"/g)]
        return [Number.parseInt(row, 10), states.findLastIndex(([, state]) => state !== 'ahead') + 1]
      }),
  )

/** @param {string} origin @param {{id: string, token: string}} classroom */
export async function openBoard(origin, { id, token }) {
  const browser = new HttpBrowser({ packed: true })
  const board = `${origin}/classroom/${id}`
  await browser.open(`${board}/enter/${token}`)
  /** @type {{at: number, milliseconds: number, reached: Map<number, number>}[]} */
  const drawn = []
  let [isOpen, isDrawing, again, events] = [true, false, false, 0]
  const draw = async () => {
    const began = performance.now()
    const { text } = await browser.hop(board)
    drawn.push({ at: Date.now(), milliseconds: performance.now() - began, reached: reachedIn(text) })
  }
  const drawSoon = async () => {
    events++
    again = true
    if (isDrawing) return
    isDrawing = true
    while (again && isOpen) {
      again = false
      await draw()
      await wait(betweenMilliseconds)
    }
    isDrawing = false
  }
  const cookie = browser
    .cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
  const stream = request(`${board}/stream`, { headers: { cookie, accept: 'text/event-stream' } }, answer => {
    if (answer.statusCode !== 200) throw new Error(`no stream: ${answer.statusCode}`)
    answer.on('data', () => void drawSoon())
    answer.on('error', () => {})
  })
  stream.on('error', () => {})
  stream.end()
  return {
    drawn,
    events: () => events,
    close: () => {
      isOpen = false
      stream.destroy()
    },
  }
}
