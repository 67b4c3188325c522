/**
 * Plays a journey in the phone beside the trace, at a pace that can be watched: it types letter by letter, shows what it
 * is about to press, and waits for each page. The frame is of our own origin, so a script of this page may do in it what
 * a hand does. Nothing else of the rehearsal does a step for anybody, and this is on the presenter's page alone.
 */
import { whenParsed } from '@/components/ui/on'

interface Deed {
  /** Of the manual. */
  step: number
  /** Of the page where it is done. */
  path: RegExp
  /** What is typed there first. */
  field?: 'citizenId' | 'otp'
  press: string
}

const deeds: readonly Deed[] = [
  { step: 1, path: /\/mooc$/, press: 'a[href$="/mooc/login"]' },
  { step: 2, path: /\/mooc\/login$/, press: 'form[action$="/login/start"] button' },
  { step: 3, path: /\/interaction\/[^/]+$/, press: 'form[action$="/choose"] button[value="ocsc"]' },
  {
    step: 4,
    path: /\/citizen-id$/,
    field: 'citizenId',
    press: 'form[action$="/submit"] button[type="submit"]',
  },
  { step: 5, path: /\/otp$/, field: 'otp', press: 'form[action$="/verify"] button[type="submit"]' },
  { step: 6, path: /\/consent$/, press: 'button[name="decision"][value="allow"]' },
]
const lastStep = 7
const isAtEnd = /\/mooc\/(dashboard|learn)/

const beforePress = 1200
const betweenLetters = 130
const afterPage = 700
const longestPage = 20_000

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
/** A room of a test waits a tenth of it. */
const fasterInTests = 10

class Player {
  /** To which step it plays; none while it rests. */
  private goal: number | null = null
  private isPaused = false

  constructor(
    private readonly box: HTMLElement,
    private readonly phone: HTMLIFrameElement,
  ) {}

  /** All of it or one step; while it plays, a pause, and from there on again. */
  press(what: string): void {
    if (this.goal === null) {
      const chosen = Number(this.box.querySelector<HTMLSelectElement>('[data-until-step]')?.value ?? lastStep)
      void this.play(what === 'one' ? (this.step() ?? 0) + 1 : chosen)
      return
    }
    if (what === 'one') this.goal = (this.step() ?? 0) + 1
    this.isPaused = what !== 'one' && !this.isPaused
    this.say(this.isPaused ? 'paused' : 'playing')
  }

  private async play(goal: number): Promise<void> {
    this.goal = goal
    this.isPaused = false
    this.say('playing')
    // At its end, or where nothing can be pressed: from the beginning.
    if (this.deed() === undefined || (this.step() ?? 0) >= goal) {
      this.goal = goal > lastStep ? 2 : goal
      await this.loaded(() => this.box.querySelector<HTMLElement>('[data-restart]')?.click())
    }
    let isStuck = false
    while (this.goal !== null && (this.step() ?? 0) < this.goal && !isStuck) {
      const deed = this.deed()
      isStuck = !deed || !(await this.act(deed))
    }
    this.goal = null
    this.say(isStuck ? 'stuck' : 'ended')
  }

  /** False where the page has not what is to be pressed, or no letter has come. */
  private async act({ field, press }: Deed): Promise<boolean> {
    await this.resumed(afterPage)
    const page = this.phone.contentDocument
    const button = page?.querySelector<HTMLElement>(press)
    if (!page || !button) return false
    if (field && !(await this.type(page, field))) return false
    button.scrollIntoView({ block: 'center' })
    button.style.outline = '6px solid var(--saffron)'
    button.style.boxShadow = '0 0 0 9px var(--saffron-ink)'
    await this.resumed(beforePress)
    await this.loaded(() => button.click())
    return true
  }

  private async type(page: Document, name: 'citizenId' | 'otp'): Promise<boolean> {
    const input = page.querySelector<HTMLInputElement>(`input[name="${name}"]`)
    const text = name === 'otp' ? await this.newestCode() : (this.box.dataset.citizenId ?? '')
    if (!input || text === '') return false
    input.scrollIntoView({ block: 'center' })
    input.value = ''
    for (const letter of text) {
      await this.resumed(betweenLetters)
      input.value += letter
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return true
  }

  /** Of the newest letter, which may still be on its way. */
  private async newestCode(tries = 8): Promise<string> {
    const answer = await fetch(this.box.dataset.letters ?? '').catch(() => null)
    const { letters = '' }: { letters?: string } = (await answer?.json().catch(() => null)) ?? {}
    const page = new DOMParser().parseFromString(letters, 'text/html')
    const code = page.querySelector('[data-testid="letter-code"]')?.textContent?.replace(/\D/g, '') ?? ''
    if (code !== '' || tries === 0) return code
    await wait(500)
    return this.newestCode(tries - 1)
  }

  private path = (): string => this.phone.contentWindow?.location.pathname ?? ''
  private deed = (): Deed | undefined => deeds.find(({ path }) => path.test(this.path()))
  private step = (): number | undefined => (isAtEnd.test(this.path()) ? lastStep : this.deed()?.step)

  /** Does it, and waits for the page that it leads to. */
  private loaded(run: () => void): Promise<void> {
    return new Promise(resolve => {
      setTimeout(resolve, longestPage)
      this.phone.addEventListener('load', () => resolve(), { once: true })
      run()
    })
  }

  /** After that time, and not while it is paused. */
  private async resumed(milliseconds: number): Promise<void> {
    const share = this.box.dataset.player === 'fast' ? 1 / fasterInTests : 1
    do await wait(milliseconds * share)
    while (this.isPaused)
  }

  private say(what: 'playing' | 'paused' | 'ended' | 'stuck'): void {
    this.box.dataset.state = what
    this.box.querySelector('[data-player-says]')?.replaceChildren(this.box.dataset[what] ?? '')
    const label = this.box.querySelector<HTMLElement>('[data-words]')
    const isOther = (what === 'playing') !== (label?.dataset.shown === 'other')
    if (!label || !isOther) return
    const words = label.dataset.words ?? ''
    label.dataset.words = label.textContent ?? ''
    label.textContent = words
    label.dataset.shown = what === 'playing' ? 'other' : ''
  }
}

whenParsed(() => {
  const box = document.querySelector<HTMLElement>('[data-player]')
  const phone = document.querySelector<HTMLIFrameElement>('iframe[name="phone"]')
  if (!box || !phone) return
  const player = new Player(box, phone)
  box.addEventListener('click', ({ target }) => {
    const what = target instanceof Element && target.closest<HTMLElement>('[data-plays]')?.dataset.plays
    if (what) player.press(what)
  })
  // A page in the phone takes the focus when it opens: keys pressed there are for this page, but in a field.
  phone.addEventListener('load', () =>
    phone.contentWindow?.addEventListener('keydown', event => {
      const field = (event.target as Partial<Element> | null)?.closest?.(
        'input, select, textarea, a, button, summary',
      )
      if (!field) document.body.dispatchEvent(new KeyboardEvent('keydown', event))
    }),
  )
})
