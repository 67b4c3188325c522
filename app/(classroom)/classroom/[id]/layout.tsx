import type { ReactNode } from 'react'
import { ClassFrame } from '@/components/classroom/class-frame'
import { NotYours } from '@/components/classroom/not-yours'
import { LobbyFrame } from '@/components/lobby/lobby-frame'
import { findOwnClass } from '@/lib/classroom/find-class'
import { readerLocale, readerPath } from '@/lib/web/reader'

/** Every page of a class; of one whose trainer this browser is not, what to do instead. */
export default async function Layout(props: { children: ReactNode; params: Promise<{ id: string }> }) {
  const locale = readerLocale()
  const classroom = await findOwnClass((await props.params).id)
  if (!classroom)
    return (
      <LobbyFrame locale={locale} path={readerPath()}>
        <NotYours locale={locale} />
      </LobbyFrame>
    )
  return (
    <ClassFrame locale={locale} path={readerPath()} classroom={classroom}>
      {props.children}
    </ClassFrame>
  )
}
