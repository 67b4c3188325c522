/**
 * Plays a journey in the phone beside the trace (player.browser.ts), with a what-if armed or without. Starting anew works
 * without scripts too; what needs them is not there then.
 */
import { type WhatIfName, whatIfNames } from '@/lib/faults/what-if'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Pace } from '@/lib/rooms/room'
import { keys } from './keys'

export interface PlayerProps {
  locale: Locale
  /** As whom it is played; null in a room that has nobody for it. */
  person: { name: string; citizenId: string } | null
  /** How long it waits: as long as is watched, or a test's. */
  pace: Pace
  roomPath: string
}

export function Player({ locale, person, pace, roomPath }: PlayerProps) {
  const t = translator(locale, 'presenter')
  const tries = (what: WhatIfName) => translator(locale, 'trace')(`whatIf.tries.${what}`)
  return (
    <section
      aria-label={t('beside.play')}
      className="player"
      data-player={pace}
      data-letters={`${roomPath}/mail/feed?in=place&since=0`}
      data-citizen-id={person?.citizenId}
      data-playing={t('beside.playing')}
      data-paused={t('beside.paused')}
      data-ended={t('beside.ended')}
      data-stuck={t('beside.stuck')}
    >
      <div className="slide-keys">
        <form method="post" action={`${roomPath}/start`} target="phone">
          <button type="submit" name="at" value="shown" data-keys="r KeyR" data-restart>
            {t('beside.start')} <kbd>R</kbd>
          </button>
        </form>
        {person && (
          <>
            <button type="button" data-plays="all" data-keys="k KeyK" className="noscript:hidden">
              <span data-words={t('beside.pause')}>{t('beside.play')}</span> <kbd>K</kbd>
            </button>
            <button type="button" data-plays="one" data-keys={keys.next} className="noscript:hidden">
              {t('beside.one')} <kbd>→</kbd>
            </button>
            <label className="noscript:hidden">
              {t('beside.untilLabel')}{' '}
              <select data-until-step defaultValue="7">
                {[2, 3, 4, 5, 6, 7].map(step => (
                  <option key={step} value={step}>
                    {step}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      <form method="post" action={`${roomPath}/trace/what-if`} className="slide-keys">
        <input type="hidden" name="beside" value="yes" />
        <label>
          {t('beside.whatIf')}{' '}
          <select name="what" className="player-what">
            {whatIfNames.map(what => (
              <option key={what} value={what}>
                {tries(what)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('beside.arm')}</button>
      </form>
      <p role="status" className="sr-only" data-player-says />
    </section>
  )
}

/** What is tampered with at the next sign-in, and the way to take it away. */
export function ArmedHere({
  locale,
  roomPath,
  armed,
}: Pick<PlayerProps, 'locale' | 'roomPath'> & { armed: { id: string; what: WhatIfName }[] }) {
  const t = translator(locale, 'presenter')
  const tries = (what: WhatIfName) => translator(locale, 'trace')(`whatIf.tries.${what}`)
  return armed.map(({ id, what }) => (
    <form key={id} method="post" action={`${roomPath}/faults/disarm`} className="player-armed">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="beside" value="yes" />
      <p>{t('beside.armed', { what: tries(what) })}</p>
      <button type="submit">{t('beside.cancel')}</button>
    </form>
  ))
}
