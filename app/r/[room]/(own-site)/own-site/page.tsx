import { AskForm } from '@/components/own-site/ask-form'
import { SeenTables } from '@/components/own-site/seen-tables'
import { quiet } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { sayRefusals } from '@/components/ui/say-refusals'
import { translator } from '@/lib/i18n/translator'
import { askForm } from '@/lib/own-site/ask-form'
import { findVisit } from '@/lib/own-site/find-visit'
import { usualWish } from '@/lib/own-site/wish'
import { sitePath, tracePath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Nobody is in: what the site is for, and what to ask. Somebody is: all that was asked, and all that came. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [{ visit, hasEnded }, flash] = await Promise.all([findVisit(room.id), readFlash(askForm)])
  const t = translator(locale, 'own-site')
  const slips = sayRefusals(locale, askForm, flash)
  return (
    <>
      <PageHeading locale={locale} title={t('site.name')} site={t('site.title')} failed={isRefused(flash)}>
        {visit ? t('home.signedIn') : t('site.name')}
      </PageHeading>
      {slips.map(({ field, text }, index) => (
        <p
          key={field}
          role="alert"
          tabIndex={-1}
          autoFocus={index === 0}
          className="mt-4 border-l-8 border-error bg-error-pale p-4 text-error-ink"
        >
          <a href={`#${field}`}>{text}</a>
        </p>
      ))}
      {hasEnded && (
        <p role="status" className="mt-4 border-l-8 border-accent bg-accent-pale p-4">
          {t('home.ended')}
        </p>
      )}
      <p className="mt-2 max-w-measure">{t(visit ? 'home.signedInText' : 'home.lead')}</p>
      <p className="mt-2">
        <a href={tracePath(room.id)} className={quiet}>
          {t('toTrace')}
        </a>
      </p>
      {visit && <SeenTables locale={locale} visit={visit} />}
      <section aria-labelledby="ask" className="mt-8">
        <h2 id="ask" className="text-lg">
          {t(visit ? 'ask.titleAgain' : 'ask.title')}
        </h2>
        <AskForm
          locale={locale}
          action={sitePath('own-site', room.id, '/sign-in/start')}
          wish={visit?.seen.wish ?? usualWish}
        />
      </section>
    </>
  )
}
