/** A learner at human pace: thinks before each press, while the practice bar of the open page keeps asking. */
import { HttpBrowser } from '../../e2e/kit/http-browser.mjs'
import { firstJourney } from './first-journey.mjs'

const pauseMilliseconds = { least: 2000, most: 8000 }
/** As the bar of an open page does (components/mail/feed.ts). */
const feedEveryMilliseconds = 2500

export const wait = (/** @type {number} */ milliseconds) =>
  new Promise(resolve => setTimeout(resolve, milliseconds))

const pause = () =>
  pauseMilliseconds.least + Math.random() * (pauseMilliseconds.most - pauseMilliseconds.least)

/** Calls `think` before each press, and `noted` with how long its answer took. */
export class Learner extends HttpBrowser {
  /** @type {() => Promise<unknown>} */
  #think
  /** @type {(milliseconds: number) => void} */
  #noted

  /** @param {() => Promise<unknown>} think @param {(milliseconds: number) => void} noted */
  constructor(think, noted) {
    super({ packed: true })
    this.#think = think
    this.#noted = noted
  }

  /** @param {string} url @param {Parameters<HttpBrowser['open']>[1]} [options] */
  async open(url, options) {
    await this.#think()
    const began = performance.now()
    const page = await super.open(url, options)
    this.#noted(performance.now() - began)
    return page
  }
}

/**
 * The first journey in a room by whoever knows no more than what its pages show: the code is read in the inbox.
 * @param {string} origin @param {{id: string, person: {citizenId: string}}} room @param {(milliseconds: number) => void} noted
 */
export async function walkAtHumanPace(origin, room, noted) {
  const feed = `${origin}/r/${room.id}/mail/feed`
  /** @type {Learner} */
  const browser = new Learner(async () => {
    let left = pause()
    for (; left > feedEveryMilliseconds; left -= feedEveryMilliseconds) {
      await wait(feedEveryMilliseconds)
      await browser.hop(feed)
    }
    await wait(left)
  }, noted)
  const readCode = async () => {
    for (let tries = 0; tries < 12; tries++) {
      await wait(feedEveryMilliseconds)
      const { letters } = JSON.parse((await browser.hop(`${feed}?in=place&since=0`)).text)
      const [, shown = ''] = letters.split('data-testid="letter-code">')
      const [code = ''] = shown.split('</span></span>')
      const digits = code.replace(/<[^<>]*>/g, '').replace(/\D/g, '')
      if (digits) return digits
    }
    throw new Error('no code came')
  }
  await wait(Math.random() * pauseMilliseconds.most)
  await firstJourney(origin, { ...room, token: '' }, browser, readCode)
}
