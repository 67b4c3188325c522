/** A learner of a class whose pages nobody looks at: a browser of their own, without windows, that walks part 1. */
import { castOn } from '@/prisma/personas'
import { HttpBrowser } from './kit/http-browser.mjs'

const citizenId = castOn('2026-01-01').find(({ key }) => key === 'ready')?.citizenId ?? ''
const course = 'OCSC00038'

type Page = Awaited<ReturnType<HttpBrowser['open']>>

export class HttpLearner {
  private constructor(
    private readonly browser: HttpBrowser,
    /** Of their room. */
    readonly home: string,
  ) {}

  /** Comes by the link of a seat card. */
  static async byCard(link: string): Promise<HttpLearner> {
    const browser = new HttpBrowser()
    const { url } = await browser.open(link)
    return new HttpLearner(browser, url)
  }

  /** Steps 1 to 4 of part 1, to where the digits are asked for. */
  async comesToDigits(): Promise<Page> {
    const login = await this.browser.open(`${this.home}/mooc/login`)
    const menu = await this.browser.submit(login, {}, { action: '/mooc/login/start' })
    return this.browser.submit(menu, { method: 'ocsc' })
  }

  /** Types digits where they are asked for; the right ones where none are given. */
  types(digits: Page, typed: string = citizenId): Promise<Page> {
    return this.browser.submit(digits, { citizenId: typed })
  }

  /** Asks for another code at the page that asks for one. */
  asksAgain(otp: Page): Promise<Page> {
    return this.browser.submit(otp, {}, { action: '/otp/resend' })
  }

  /** The codes that lie in the inbox, the newest first. */
  async codes(): Promise<string[]> {
    const { text } = await this.browser.open(`${this.home}/mail`)
    return text
      .split('data-testid="letter-code"')
      .slice(1)
      .map(one => one.replace(/<[^<>]*>|\D/g, '').slice(0, 6))
  }

  /** From the code to the lesson: steps 5 to 7. */
  async goesOn(otp: Page): Promise<void> {
    const [code = ''] = await this.codes()
    const consent = await this.browser.submit(otp, { otp: code })
    await this.browser.submit(consent, { decision: 'allow' })
    const page = await this.browser.open(`${this.home}/mooc/courses/${course}`)
    const lesson = await this.browser.submit(page, {}, { action: `/courses/${course}/start` })
    if (lesson.status !== 200) throw new Error(`No lesson: ${lesson.status} ${lesson.url}`)
  }

  /** What the room's home says, as the learner sees it. */
  async sees(path = ''): Promise<string> {
    return (await this.browser.open(this.home + path)).text
  }
}
