/** What keeps up with a class (live-class.browser.ts). Without scripts a link loads the page again. */
import type { ReactNode } from 'react'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'

interface LiveClassProps {
  locale: Locale
  classId: string
  /** The page's own path. */
  here: string
  /** What a screen reader is told when it changes. */
  summary: string
  children: ReactNode
}

export function LiveClass({ locale, classId, here, summary, children }: LiveClassProps) {
  return (
    <>
      <p role="status" className="sr-only" data-live-said />
      <div
        data-live-class={classroomPath(classId, '/stream')}
        data-summary={summary}
        className="flex grow flex-col"
      >
        {children}
        <p className="mt-4 hidden noscript:block">
          <a href={here} className="inline-flex min-h-11 items-center">
            {translator(locale, 'classroom')('board.reload')}
          </a>
        </p>
      </div>
    </>
  )
}
