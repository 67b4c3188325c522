/** Under a page of SEIS: which addresses it takes here, the two presses. Over it: the night that nobody has to wait for, what was not stored. */
import { type Locale, translator } from '@/lib/i18n/translator'
import { PRACTICE_EMAIL_DOMAINS } from '@/lib/identity/email'
import { roomPath } from '@/lib/paths'
import type { Step } from '@/lib/practice/steps'
import { placeOf } from '@/lib/sites/place-of.mjs'
import { MoreTime } from './more-time'
import { NextDay } from './next-day'
import { PracticeNote } from './practice-note'

/** Notes that are two sentences and no more, by the path below the site's. */
const plainNotes = {
  '/profile': 'profile',
  '/profile/edit': 'edit',
  '/e-survey': 'eSurvey',
  '/agency-contact': 'agency',
  '/email': 'email',
} as const
const isNoted = (rest: string): rest is keyof typeof plainNotes => Object.hasOwn(plainNotes, rest)

export function SeisNotes(props: { roomId: string; locale: Locale; path: string; step: Step | null }) {
  const { roomId, locale, path, step } = props
  const t = translator(locale, 'practice')
  const rest = placeOf(path)?.rest ?? ''
  if (step?.step === 4) return <MoreTime roomId={roomId} locale={locale} path={path} />
  if (step?.step === 8 || !isNoted(rest)) return null
  const words = plainNotes[rest]
  return (
    <PracticeNote name={words} title={t(`notes.${words}.title`)}>
      <p>{t(`notes.${words}.text`)}</p>
      {words === 'edit' && <p>{t('notes.edit.real')}</p>}
      {words === 'email' && (
        <p className="font-semibold">{PRACTICE_EMAIL_DOMAINS.map(domain => `@${domain}`).join('  ')}</p>
      )}
      {words === 'agency' && (
        <p>
          <a href={roomPath(roomId)}>{t('bar.home')}</a>
        </p>
      )}
    </PracticeNote>
  )
}

/** Over every page once all is stored: nothing on them is left to do, and the way on must not lie under the longest. */
export function NextDayNote({ roomId, locale }: { roomId: string; locale: Locale }) {
  const t = translator(locale, 'practice')
  return (
    <PracticeNote name="next-day" title={t('notes.nextDay.title')}>
      <p>{t('notes.nextDay.text')}</p>
      <NextDay roomId={roomId} locale={locale} />
    </PracticeNote>
  )
}

/** Over the profile, which looks as if nothing had been begun: the fields were opened, and nothing was stored since. */
export function NotStoredNote({ locale, path }: { locale: Locale; path: string }) {
  const t = translator(locale, 'practice')
  if (placeOf(path)?.rest !== '/profile') return null
  return (
    <PracticeNote name="not-stored" title={t('notes.notStored.title')}>
      <p role="status">{t('notes.notStored.text')}</p>
    </PracticeNote>
  )
}
