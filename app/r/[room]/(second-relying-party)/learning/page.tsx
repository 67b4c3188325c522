import { Shelf } from '@/components/learning/drawings'
import { column, sheet } from '@/components/learning/look'
import { Progress } from '@/components/learning/progress'
import { ReadingList } from '@/components/learning/reading-list'
import { SignInForm } from '@/components/learning/sign-in-form'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { WithName } from '@/components/ui/with-name'
import { translator } from '@/lib/i18n/translator'
import { nameFor } from '@/lib/learning/claims'
import { findVisitor } from '@/lib/learning/find-visitor'
import { startAddressForm } from '@/lib/learning/start-address-form'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** The shelf; for a reader, how far they have come. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [{ reader, hasEnded }, flash] = await Promise.all([findVisitor(room.id), readFlash(startAddressForm)])
  const t = translator(locale, 'learning')
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('home.title')}
        site={translator(locale, 'learning')('site.title')}
      />
      <Still as="div">
        <div className="bg-accent-pale">
          <div className="mx-auto flex max-w-4xl items-end justify-between gap-8 px-6 pt-8 sm:px-6">
            <div className="pb-8">
              <Heading title={t('home.title')} className="text-2xl">
                {reader ? (
                  <WithName sentence={name => t('home.greeting', { name })}>
                    {nameFor(locale, reader.claims)}
                  </WithName>
                ) : (
                  t('home.heading')
                )}
              </Heading>
              {reader ? (
                <Progress roomId={room.id} locale={locale} reader={reader} />
              ) : (
                <p className="mt-2">{t('home.lead')}</p>
              )}
            </div>
            <Shelf />
          </div>
        </div>
        <div className={`${column} mt-8`}>
          {flash.notice && (
            <p role="status" className="mb-6 border-l-8 border-accent bg-white p-4">
              {startAddressForm.notices.say(locale, reader ? 'spentSignedIn' : flash.notice)}
            </p>
          )}
          {hasEnded && (
            <p role="status" className="mb-6 border-l-8 border-accent bg-white p-4">
              {t('home.ended')}
            </p>
          )}
          {!reader && (
            <section aria-labelledby="sign-in" className={`${sheet} mb-8`}>
              <h2 id="sign-in" className="text-lg">
                {t('home.signInTitle')}
              </h2>
              <p className="mt-2 mb-4">{t('home.signInText')}</p>
              <SignInForm roomId={room.id} words={t('signInWith')} />
            </section>
          )}
          <h2 className="text-lg">{t('home.shelf')}</h2>
          <ReadingList roomId={room.id} locale={locale} reader={reader} />
        </div>
      </Still>
    </>
  )
}
