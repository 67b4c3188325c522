/**
 * The practice layer in every site's layout: plainly not part of the site. Says that this is a simulation, whose room and
 * whose turn it is, which step of the manual this is and what to do now; leads to mail, card and room home. On a phone the
 * tools are a strip at the bottom (practice-bar.css), on a desktop one at the top.
 */
import { Still } from '@/components/ui/still'
import { WithName } from '@/components/ui/with-name'
import { findSeat } from '@/lib/classroom/find-seat'
import { armedBeside } from '@/lib/exercises/armed-beside'
import { followExercise } from '@/lib/exercises/follow-exercise'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import { mailPath, roomPath, tracePath } from '@/lib/paths'
import { findOtherPerson } from '@/lib/practice/other-person'
import { stepWords } from '@/lib/practice/step-words'
import { type Step, stepOf } from '@/lib/practice/steps'
import { waitingStep } from '@/lib/practice/waiting-step'
import { watchPage } from '@/lib/practice/watch-page'
import { type Room, roomBadge, roomNow, turnNameIn } from '@/lib/rooms/room'
import { stepCookie } from '@/lib/web/names.mjs'
import { readCookie } from '@/lib/web/read-cookie'
import { BarNotices } from './bar-notices'
import { BarTools } from './bar-tools'
import { ClassLine } from './class-line'
import { Guide } from './guide'
import { HintTool, ToGuided } from './hint-tool'
import { HomeIcon } from './icons'
import { whatToSay } from './what-to-say'
import './practice-bar.css'

export interface PracticeBarProps {
  room: Room
  locale: Locale
  path: string
  /** Null where the page is no step of the manual. */
  step: Step | null
  /** What to say in its place: a page beside the manual. */
  beside?: string
  /** Whom the page is about, where the site knows. */
  about?: string | null
}

export async function PracticeBar({ room, locale, path, step, beside, about = null }: PracticeBarProps) {
  const t = translator(locale, 'practice')
  const home = roomPath(room.id)
  // The theatre's own pages: nothing half-filled to keep, so mail and card are plain links there.
  const offStage = path === home || /^\/(mail|cards)(\/|$)/.test(path.slice(home.length))
  const progress = step && (await watchPage(room, path, step))
  const other = step && (await findOtherPerson(room, locale, about))
  const seat = await findSeat(room)
  // After the page was seen: it may be the last that the exercise asks for.
  const isFollowed = room.exercisesUnderWay > 0 && (step || room.armedFaults > 0)
  const exercise = isFollowed ? await followExercise(room) : null
  const armed = await armedBeside(room, exercise)
  const saying = step && progress && whatToSay(path, step, progress, exercise)
  const isAlone = saying?.mode === 'free' && saying.advice === null
  const waiting = offStage ? waitingStep(room.id, readCookie(stepCookie)) : null
  return (
    <Still
      as="aside"
      aria-label={t('bar.label')}
      className="practice-bar"
      data-testid="practice-bar"
      data-mode={saying?.mode}
    >
      <p className="practice-bar-line">
        <strong>{translator(locale, 'site')('simulated')}</strong>
        {/* Where no advice says so. */}
        {isAlone && <strong>{translator(locale, 'progress')('guide.only')}</strong>}
        <span>
          {room.label ? (
            <WithName sentence={name => t('bar.room', { room: name })}>{room.label}</WithName>
          ) : (
            t('bar.room', { room: roomBadge(room.id) })
          )}{' '}
          · <WithName sentence={name => t('bar.turn', { name })}>{turnNameIn(locale, room)}</WithName>
        </span>
      </p>
      <nav aria-label={translator(locale, 'site')('barTools')} className="practice-tools">
        {step && saying && !isAlone && <CurrentStep locale={locale} step={step} />}
        {step && saying && <HintTool {...{ roomId: room.id, locale, path, step, saying }} />}
        {step && saying && !exercise && <ToGuided {...{ roomId: room.id, locale, path, step, saying }} />}
        {beside && <p className="practice-step font-semibold">{beside}</p>}
        {waiting && <WayBack locale={locale} href={waiting} />}
        <BarTools
          locale={locale}
          mailPath={mailPath(room.id)}
          cardPath={`${home}/cards/turn`}
          unread={room.unreadCount}
          clock={formatBuddhistDateTime(roomNow(room), locale, 'medium')}
          here={offStage ? path.slice(home.length + 1).split('/')[0] || 'home' : null}
        />
        <a
          href={tracePath(room.id)}
          aria-current={path === tracePath(room.id) ? 'page' : undefined}
          className="practice-tool practice-trace"
        >
          {translator(locale, 'trace')('page.bar')}
        </a>
        <a
          href={home}
          aria-label={t('bar.home')}
          aria-current={path === home ? 'page' : undefined}
          className="practice-tool"
        >
          <HomeIcon />
          <span className="md:hidden">{t('bar.homeShort')}</span>
          <span className="hidden md:inline">{t('bar.home')}</span>
        </a>
      </nav>
      {seat && <ClassLine roomId={room.id} locale={locale} path={path} found={seat} />}
      <BarNotices room={room} locale={locale} path={path} armed={armed} />
      {step && progress && saying && (
        <Guide
          room={room}
          locale={locale}
          path={path}
          step={step}
          progress={progress}
          saying={saying}
          other={other}
          exercise={exercise}
        />
      )}
    </Still>
  )
}

/** Leads to the advice at the top of the page, from wherever the reader has scrolled. */
function CurrentStep({ locale, step }: { locale: Locale; step: Step }) {
  const words = stepWords(locale, step)
  return (
    <a href="#practice-guide" className="practice-tool practice-step">
      <span>
        <strong className="block">{words.short}</strong> {words.of}
      </span>
    </a>
  )
}

function WayBack({ locale, href }: { locale: Locale; href: string }) {
  const t = translator(locale, 'practice')
  const step = stepOf(href)
  return (
    <a href={href} className="practice-tool practice-step font-semibold">
      <span className="md:hidden">{t('bar.backShort')}</span>
      <span className="hidden md:inline">
        {t('bar.back')}
        {step && <span className="hidden 2xl:inline"> ({stepWords(locale, step).short})</span>}
      </span>
    </a>
  )
}
