/**
 * What stands round a trainer's page: the class's pages, and how to join it, always in sight. A screen for the room
 * (`isScreen`) has one line of large letters instead.
 */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { QrCode } from '@/components/ui/qr-code'
import type { Classroom } from '@/lib/classroom/classroom'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath, joinPath, publicUrl } from '@/lib/paths'
import './classroom.css'

const pages = [
  ['', 'board'],
  ['/act', 'act'],
  ['/join-screen', 'joinScreen'],
  ['/projector', 'projector'],
  ['/summary', 'summary'],
  ['/settings', 'settings'],
] as const

/** Pages that are put on the projector. */
const screens = ['/join-screen', '/projector']

export function ClassFrame(props: {
  locale: Locale
  path: string
  classroom: Classroom
  children: ReactNode
}) {
  const { locale, path, classroom } = props
  const t = translator(locale, 'classroom')
  const at = (rest: string) => classroomPath(classroom.id, rest)
  const isScreen = screens.some(rest => path === at(rest))
  const links = pages.map(([rest, name]) => (
    <a
      key={name}
      href={at(rest)}
      aria-current={path === at(rest) ? 'page' : undefined}
      className="inline-flex min-h-12 items-center px-2 aria-[current]:font-bold aria-[current]:no-underline"
    >
      {t(`frame.${name}`)}
    </a>
  ))
  return (
    <div className={isScreen ? 'class-screen' : 'flex min-h-dvh flex-col print:block'}>
      {!isScreen && (
        <p className="border-b-2 border-dashed border-saffron-ink-soft bg-saffron px-4 py-1 text-center text-sm text-saffron-ink print:hidden">
          {translator(locale, 'site')('simulated')}
        </p>
      )}
      <header className={isScreen ? 'class-screen-head' : 'class-head'}>
        {isScreen ? (
          <>
            <p>{translator(locale, 'site')('simulated')}</p>
            <nav aria-label={t('frame.nav')}>{links}</nav>
          </>
        ) : (
          <>
            <div className="grow">
              <div className="flex flex-wrap items-center gap-x-4">
                <a href={classroomPath()} className="inline-flex min-h-11 items-center">
                  {t('frame.console')}
                </a>
                <strong>
                  <bdi>{classroom.title}</bdi>
                </strong>
                <LanguageSwitch locale={locale} returnTo={path} />
              </div>
              <nav aria-label={t('frame.nav')} className="flex flex-wrap gap-x-2">
                {links}
              </nav>
            </div>
            <Thumbnail locale={locale} classroom={classroom} />
          </>
        )}
      </header>
      <main
        id="main"
        className={isScreen ? 'class-screen-main' : 'mx-auto w-full max-w-7xl grow px-4 pt-4 pb-12 print:p-0'}
      >
        {props.children}
      </main>
    </div>
  )
}

/** Whoever comes late joins from whatever is shown. */
export function Thumbnail({ locale, classroom }: { locale: Locale; classroom: Classroom }) {
  const t = translator(locale, 'classroom')
  const address = publicUrl(joinPath(classroom.code))
  return (
    <div className="class-thumb" data-testid="class-thumb">
      <p>
        <span className="class-thumb-address">{publicUrl(joinPath()).replace(/^https?:\/\//, '')}</span>
        <strong className="digits class-thumb-code">{inThrees(classroom.code)}</strong>
      </p>
      <QrCode
        text={address}
        label={t('frame.thumb', { address: publicUrl(joinPath()), code: classroom.code })}
        className="size-24 shrink-0"
      />
    </div>
  )
}

/** Six digits as people read them out. */
export const inThrees = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
