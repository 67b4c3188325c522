import { ClaimsRecord } from '@/components/learning/claims-record'
import { column, sheet } from '@/components/learning/look'
import { SignInForm } from '@/components/learning/sign-in-form'
import { quiet } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'
import { findVisitor } from '@/lib/learning/find-visitor'
import { progressOf } from '@/lib/learning/progress'
import { connectPath } from '@/lib/paths'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** The officer's learning record: made of the claims that were allowed, and nothing else; and what was finished. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const { reader, hasEnded } = await findVisitor(room.id)
  const t = translator(locale, 'learning')
  const { done, minutes } = progressOf(reader?.finished ?? [])
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('record.title')}
        site={translator(locale, 'learning')('site.title')}
      />
      <Still as="div" className={`${column} pt-8`}>
        <Heading title={t('record.title')} />
        <p className="mt-2">{t('record.lead')}</p>
        {!reader && (
          <section aria-label={t('signIn')} className={`${sheet} mt-6`}>
            {hasEnded && (
              <p role="status" className="mb-3">
                {t('home.ended')}
              </p>
            )}
            <p className="mb-4">{t('record.signInFirst')}</p>
            <SignInForm roomId={room.id} words={t('signInWith')} />
          </section>
        )}
        {reader && (
          <>
            <section aria-labelledby="knows" className={`${sheet} mt-6`}>
              <h2 id="knows" className="text-lg">
                {t('record.knows')}
              </h2>
              <p className="mt-1 text-sm text-muted">{t('record.from')}</p>
              <ClaimsRecord locale={locale} claims={reader.claims} />
              <p className="mt-3">
                <a href={connectPath(room.id, '/account')} className={quiet}>
                  {t('record.withdraw')}
                </a>
              </p>
            </section>
            <section aria-labelledby="done" className={`${sheet} mt-6`}>
              <h2 id="done" className="text-lg">
                {t('record.done')}
              </h2>
              <p className="mt-1">
                {done.length > 0 ? t('record.total', { count: done.length, minutes }) : t('record.none')}
              </p>
              <ul className="mt-2 divide-y divide-line">
                {done.map(({ id, title, finishedAt }) => (
                  <li key={id} className="py-2">
                    {textIn(locale, title)}
                    <span className="block text-sm text-muted">
                      {t('record.when', { date: formatBuddhistDate(bangkokDay(finishedAt), locale) })}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Still>
    </>
  )
}
