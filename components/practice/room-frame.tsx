/** Chrome of the theatre's own pages: room home, inbox and cards. */

import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { WithName } from '@/components/ui/with-name'
import { env } from '@/lib/env'
import { type Locale, translator } from '@/lib/i18n/translator'
import { type Room, roomBadge } from '@/lib/rooms/room'

export function RoomFrame(props: { room: Room; locale: Locale; path: string; children: ReactNode }) {
  const t = translator(props.locale, 'practice')
  return (
    <div className="flex min-h-stage flex-col">
      <header className="mx-auto flex w-full max-w-5xl flex-wrap items-center justify-between px-4 py-1 sm:px-6">
        <a href="/" className="inline-flex min-h-11 items-center">
          {t('home.lobby')}
        </a>
        <LanguageSwitch locale={props.locale} returnTo={props.path} />
      </header>
      <main id="main" className="mx-auto w-full max-w-5xl grow px-4 pt-2 pb-12 sm:px-6">
        {props.children}
      </main>
      <footer className="border-t border-line">
        <p className="mx-auto max-w-5xl px-4 py-4 text-sm text-muted sm:px-6">
          <WithName sentence={room => t('home.footer', { room, days: env().ROOM_TTL_DAYS })}>
            {props.room.label ?? roomBadge(props.room.id)}
          </WithName>
        </p>
      </footer>
    </div>
  )
}
