import { ReachedSites } from '@/components/connect/reached-sites'
import { quiet, secondary } from '@/components/ui/button'
import { Name } from '@/components/ui/in-thai'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { accountForm } from '@/lib/connect/session/account-form'
import { describeSession } from '@/lib/connect/session/describe-session'
import { relyingPartyWords } from '@/lib/i18n/site-words'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime, nameIn } from '@/lib/identity'
import { connectPath, sitePath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { learnersSites } from '@/lib/sites/sites.mjs'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

const noticeLooks = {
  withdrawn: 'border-success bg-success-pale',
  'not-there': 'border-accent bg-accent-pale',
  spent: 'border-accent bg-accent-pale',
}

/** What ETDA Connect remembers of the person at this browser, and how to take it back. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [session, flash] = await Promise.all([describeSession(room.id), readFlash(accountForm)])
  const t = translator(locale, 'connect')
  const time = (instant: Date) => formatBuddhistDateTime(instant, locale, 'medium')
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('account.title')}
        site={translator(locale, 'connect')('site.title')}
      />
      <Still as="div">
        <Heading title={t('account.title')} />
        <p className="mt-3">{t('account.lead')}</p>
        {flash.notice && (
          <p role="status" className={`mt-4 border-l-8 p-3 ${noticeLooks[flash.notice]}`}>
            {accountForm.notices.say(locale, flash.notice)}
          </p>
        )}
        {session ? (
          <>
            <dl className="mt-6 grid gap-x-4 gap-y-1 bg-accent-pale p-4 sm:grid-cols-(--term-columns)">
              <dt className="text-muted">{t('account.who')}</dt>
              <dd className="font-semibold">
                <Name>{nameIn(locale, session.person)}</Name>
              </dd>
              <dt className="text-muted">{t('account.since')}</dt>
              <dd className="digits">{time(session.since)}</dd>
              <dt className="text-muted">{t('account.until')}</dt>
              <dd className="digits">{time(session.until)}</dd>
            </dl>
            <p className="mt-2 text-sm text-muted">{t('account.where')}</p>
            <ReachedSites room={room} locale={locale} sites={session.sites} />
            <section aria-labelledby="end" className="mt-8 border-t border-line pt-6">
              <h2 id="end" className="text-lg">
                {t('account.end')}
              </h2>
              <p className="mt-2">{t('account.endText')}</p>
              {/* The provider's own end-session address: it asks once more, and then tells every site. */}
              <a href={connectPath(room.id, '/session/end')} className={`${secondary} mt-4`}>
                {t('account.endButton')}
              </a>
            </section>
          </>
        ) : (
          <section aria-labelledby="none" className="mt-6 border-l-4 border-accent pl-4">
            <h2 id="none" className="text-lg">
              {t('account.none')}
            </h2>
            <p className="mt-2">{t('account.noneText')}</p>
          </section>
        )}
        <nav aria-label={t('account.title')} className="mt-8 flex flex-col">
          {learnersSites.map(site => (
            <a key={site} href={sitePath(site, room.id)} className={quiet}>
              {relyingPartyWords(locale, site).backTo}
            </a>
          ))}
        </nav>
      </Still>
    </>
  )
}
