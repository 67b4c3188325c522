import { redirect } from 'next/navigation'
import { loginHelpId, loginPath } from '@/components/mooc/login-address'
import { LoginForm } from '@/components/mooc/login-form'
import { PracticeNote } from '@/components/practice/practice-note'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { findLearner } from '@/lib/mooc/find-learner'
import { readSession } from '@/lib/mooc/session'
import { startAddressForm } from '@/lib/mooc/start-address-form'
import { readWantedCourse } from '@/lib/mooc/wanted-course'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/**
 * The sign-in page of the manual (part 1, step 2): white, with a blue header. Its language is its own, English
 * whatever the reader reads, until the switch is used; only the rehearsal's notes keep to the reader's language.
 */
export default async function Page(props: {
  params: Promise<{ room: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const room = await roomOfPage(props.params)
  if (await findLearner(room.id)) redirect(moocPath(room.id, '/dashboard'))
  const locale = readerLocale(room)
  const [query, wanted, session, flash] = await Promise.all([
    props.searchParams,
    readWantedCourse(room.id),
    readSession(room.id),
    readFlash(startAddressForm),
  ])
  // The cookie is good and its session is over: ended from another site, or the room was reset.
  const hasEnded = session !== null
  const language: Locale = query.lang === 'th' ? 'th' : 'en'
  const other: Locale = language === 'th' ? 'en' : 'th'
  const t = translator(language, 'mooc')
  const note = translator(locale, 'mooc')
  const practice = translator(locale, 'practice')
  return (
    <>
      <PageTitle locale={locale} title={t('login.title')} site={note('site.title')} />
      <PracticeNote
        name="use-etda-connect"
        id={loginHelpId}
        title={practice('notes.login.useEtdaTitle')}
        className="hidden target:block"
      >
        <p>{practice('notes.login.useEtda', { button: t('login.etda') })}</p>
      </PracticeNote>
      <Still as="div" className="min-h-set bg-white pb-12">
        <main id="main">
          <header className="on-dark bg-accent text-white">
            <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-x-4 px-4 py-2">
              <Heading title={t('login.title')} className="text-xl">
                <span lang={language}>{t('login.title')}</span>
              </Heading>
              <a
                href={loginPath(room.id, other)}
                lang={other}
                hrefLang={other}
                className="inline-flex min-h-11 items-center rounded-lg border-2 border-white px-4 whitespace-nowrap text-white no-underline hover:underline"
              >
                {t('login.switch')}
              </a>
            </div>
          </header>
          <div className="mx-auto max-w-md px-4 pt-4">
            {flash.notice && (
              <p role="status" className="mb-4 rounded-xl border-2 border-accent bg-accent-pale px-4 py-3">
                {startAddressForm.notices.say(locale, flash.notice)}
              </p>
            )}
            {hasEnded && (
              <p role="status" className="mb-4 rounded-xl border-2 border-accent bg-accent-pale px-4 py-3">
                {note('login.ended')}
              </p>
            )}
            <LoginForm roomId={room.id} language={language} />
            <p className="mt-4" lang={language}>
              <a href={moocPath(room.id)} className="inline-flex min-h-11 items-center">
                {t('login.back')}
              </a>
            </p>
          </div>
        </main>
      </Still>
      <PracticeNote name="login" title={practice('notes.login.title')}>
        <p id="fields-note">{practice('notes.login.text', { button: t('login.etda') })}</p>
        {wanted && (
          <p className="font-semibold">
            {practice('notes.login.wanted', { course: textIn(locale, wanted.title) })}
          </p>
        )}
      </PracticeNote>
    </>
  )
}
