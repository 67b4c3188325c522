import { redirect } from 'next/navigation'
import { PlayView } from '@/components/scenes/play-view'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { tracePath } from '@/lib/paths'
import { listPeople } from '@/lib/people/list-people'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { findPlay } from '@/lib/scenes/find-play'
import { catchUp } from '@/lib/trace/catch-up'
import { readerLocale } from '@/lib/web/reader'

/** One play, told step by step: the attack that succeeds, and beside it the one that is stopped. */
export default async function PlayPage({ params }: { params: Promise<{ room: string; play: string }> }) {
  const room = await roomOfPage(params)
  const path = tracePath(room.id, '/scenes')
  await catchUp()
  const [play, people] = await Promise.all([findPlay(room.id, (await params).play), listPeople(room.id)])
  if (!play) redirect(path)
  const locale = readerLocale(room)
  const title = translator(locale, 'scenes')(`scenes.${play.scene}.title`)
  return (
    <>
      <PageTitle locale={locale} title={title} site={translator(locale, 'site')('product')} />
      <Still as="div">
        <Heading title={title} />
        <PlayView locale={locale} play={play} people={people} path={path} tracePath={tracePath(room.id)} />
      </Still>
    </>
  )
}
