import { redirect } from 'next/navigation'
import { column, sheet } from '@/components/learning/look'
import { SignInForm } from '@/components/learning/sign-in-form'
import { primary, quiet } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'
import { findVisitor } from '@/lib/learning/find-visitor'
import { findReading, readings } from '@/lib/learning/readings'
import { learningPath } from '@/lib/paths'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** One reading, open to anybody; that it is finished is noted for who is signed in. */
export default async function Page({ params }: { params: Promise<{ room: string; reading: string }> }) {
  const room = await roomOfPage(params)
  const reading = findReading((await params).reading)
  // Not notFound(): Next answers it blank where scripts are off (docs/decisions/0011).
  if (!reading) redirect(learningPath(room.id))
  const locale = readerLocale(room)
  const { reader } = await findVisitor(room.id)
  const t = translator(locale, 'learning')
  const finished = reader?.finished.find(({ readingId }) => readingId === reading.id)
  const next = readings[readings.indexOf(reading) + 1]
  return (
    <>
      <PageTitle
        locale={locale}
        title={textIn(locale, reading.title)}
        site={translator(locale, 'learning')('site.title')}
      />
      <Still as="div" className={`${column} pt-6`}>
        <a href={learningPath(room.id)} className={quiet}>
          {t('reading.back')}
        </a>
        <article className={`${sheet} mt-2`}>
          <Heading title={textIn(locale, reading.title)} />
          <p className="mt-1 text-sm text-muted">{t('home.minutes', { minutes: reading.minutes })}</p>
          {reading.paragraphs.map(paragraph => (
            <p key={paragraph.th} className="mt-6 leading-loose">
              {textIn(locale, paragraph)}
            </p>
          ))}
          <div className="mt-8 border-l-4 border-accent bg-accent-pale p-4">
            <h2 className="text-base">{t('reading.takeaway')}</h2>
            <p className="mt-1">{textIn(locale, reading.takeaway)}</p>
          </div>
          <div className="mt-8">
            {finished ? (
              <p id="finish" role="status" tabIndex={-1} className="font-semibold text-accent-deep">
                <span aria-hidden="true">✓ </span>
                {t('reading.finishedOn', {
                  date: formatBuddhistDate(bangkokDay(finished.finishedAt), locale),
                })}
              </p>
            ) : reader ? (
              <form method="post" action={learningPath(room.id, `/readings/${reading.id}/finish`)}>
                <button type="submit" data-testid="finish-reading" className={primary}>
                  {t('reading.finish')}
                </button>
              </form>
            ) : (
              <SignInForm roomId={room.id} words={t('reading.signInFirst')} wanted={reading.id} />
            )}
          </div>
        </article>
        {next && (
          <p className="mt-4">
            <a href={learningPath(room.id, `/readings/${next.id}`)} className={quiet}>
              {t('reading.next', { title: textIn(locale, next.title) })}
            </a>
          </p>
        )}
      </Still>
    </>
  )
}
