import { PlayedList } from '@/components/scenes/played-list'
import { SceneList } from '@/components/scenes/scene-list'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { sayRefusals } from '@/components/ui/say-refusals'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { tracePath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { listPlays } from '@/lib/scenes/list-plays'
import { scenesForm } from '@/lib/scenes/scenes-form'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Attacks on stage: each a button, and what was played. */
export default async function ScenesPage({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [plays, flash] = await Promise.all([listPlays(room.id), readFlash(scenesForm)])
  const t = translator(locale, 'scenes')
  const path = tracePath(room.id, '/scenes')
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('page.title')}
        site={translator(locale, 'site')('product')}
        failed={isRefused(flash)}
      />
      <Still as="div">
        <Heading title={t('page.title')} failed={isRefused(flash)} />
        {sayRefusals(locale, scenesForm, flash).map(({ field, text }) => (
          <p key={field} role="alert" className="mt-4 border-l-8 border-error bg-error-pale p-4 text-error">
            {text}
          </p>
        ))}
        <p className="mt-2 max-w-measure">{t('page.lead')}</p>
        <PlayedList locale={locale} plays={plays} path={path} />
        <SceneList locale={locale} action={`${path}/play`} />
        <p className="mt-8">
          <a href={tracePath(room.id)} className="inline-flex min-h-11 items-center">
            {t('page.trace')}
          </a>
        </p>
      </Still>
    </>
  )
}
