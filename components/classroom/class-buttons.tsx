/** Whether anybody new is let in, and whether the class goes on. Each is undone by the same button. */
import { secondary } from '@/components/ui/button'
import type { Classroom } from '@/lib/classroom/classroom'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { randomName } from '@/lib/secrets/secrets'

export function ClassButtons({ locale, classroom }: { locale: Locale; classroom: Classroom }) {
  const t = translator(locale, 'classroom')
  const isOpen = classroom.state === 'open'
  const isLocked = classroom.joining === 'locked'
  return (
    <div className="flex flex-wrap gap-2">
      {isOpen && <HoldButton locale={locale} classroom={classroom} />}
      <form method="post" action={classroomPath(classroom.id, '/change')} className="flex flex-wrap gap-2">
        {isOpen && (
          <button
            type="submit"
            name="joining"
            value={isLocked ? 'open' : 'locked'}
            data-testid="lock"
            className={secondary}
          >
            {t(isLocked ? 'board.unlock' : 'board.lock')}
          </button>
        )}
        <button
          type="submit"
          name="state"
          value={isOpen ? 'closed' : 'open'}
          data-testid="close"
          className={secondary}
        >
          {t(isOpen ? 'board.close' : 'board.reopen')}
        </button>
      </form>
    </div>
  )
}

/** The one that is needed at once, while the room is being spoken to. */
function HoldButton({ locale, classroom }: { locale: Locale; classroom: Classroom }) {
  const t = translator(locale, 'classroom')
  const deed = classroom.held ? 'release' : 'hold'
  return (
    <form method="post" action={classroomPath(classroom.id, '/deeds')}>
      <input type="hidden" name="key" value={randomName(20)} />
      <button type="submit" name="do" value={deed} data-testid="hold" className={secondary}>
        {t(`act.deeds.${deed}`)}
      </button>
    </form>
  )
}
