/**
 * The portal's chrome: a register of the 2010s done decently. Slate top bar with the site's long title once
 * somebody is signed in, the manual's top menu, a status strip, square corners.
 */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { SiteMark } from '@/components/ui/site-mark'
import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'
import { seisPath } from '@/lib/paths'
import type { Group } from '@/lib/seis/record'
import { StatusStrip } from './status-strip'
import { magnification, type TextSize } from './text-size'
import { TopMenu } from './top-menu'

export function SeisFrame(props: {
  locale: Locale
  roomId: string
  path: string
  textSize: TextSize
  /** Null until somebody is signed in. */
  session: { group: Group | null; online: number } | null
  children: ReactNode
}) {
  const { locale, roomId, path, session } = props
  const t = translator(locale, 'seis')
  const group = session?.group
  const isFirst = path === seisPath(roomId, '/home')
  return (
    <div className={`min-h-set bg-accent-pale sm:flex sm:flex-col ${magnification[props.textSize]}`}>
      <Still as="header" className="on-dark bg-accent text-white">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-3 px-4 py-1 sm:py-3">
          <SiteMark site="seis" className="size-8 sm:size-10" />
          <p className="min-w-0 grow basis-40 leading-snug font-bold sm:text-lg">{t('site.title')}</p>
          <LanguageSwitch
            locale={locale}
            returnTo={path}
            className="min-h-11 whitespace-nowrap underline underline-offset-4"
          />
          {/* The manual's long title: on a phone, where every line counts, on the first page of who is signed in. */}
          <p className={`basis-full pb-1 text-sm leading-snug sm:pl-13 ${isFirst ? '' : 'max-sm:hidden'}`}>
            {group ? t('frame.longTitle', { group: t(`groups.${group}`) }) : t('frame.tagline')}
          </p>
        </div>
        {session && <TopMenu locale={locale} roomId={roomId} path={path} hasGroup={session.group !== null} />}
      </Still>
      <StatusStrip
        locale={locale}
        roomId={roomId}
        path={path}
        textSize={props.textSize}
        online={session?.online ?? null}
      />
      <main id="main" className="mx-auto w-full max-w-3xl px-4 py-2 sm:grow sm:py-8">
        {props.children}
      </main>
    </div>
  )
}
