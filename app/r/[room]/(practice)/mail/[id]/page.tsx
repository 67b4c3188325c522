import { redirect } from 'next/navigation'
import { inboxWords } from '@/components/mail/inbox-words'
import { LetterCode } from '@/components/mail/letter-code'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import { extractCode } from '@/lib/mail/extract-code'
import { openMessage } from '@/lib/mail/open-message'
import { mailPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

export default async function MessagePage({ params }: { params: Promise<{ room: string; id: string }> }) {
  const room = await roomOfPage(params)
  const { id } = await params
  const message = await openMessage(room.id, id)
  // Gone with a reset, most likely.
  if (!message) redirect(mailPath(room.id))
  const locale = readerLocale(room)
  const t = translator(locale, 'mail')
  const code = extractCode(message.text)
  const here = mailPath(room.id, `/${message.id}`)
  const header = [
    [t('inbox.from'), message.from],
    [t('inbox.to'), message.to],
    [t('inbox.received'), formatBuddhistDateTime(message.receivedAt, locale)],
  ]
  return (
    <div className="max-w-3xl">
      <PageHeading
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={message.subject}
        className="text-xl"
      />
      <dl className="mt-4 grid gap-x-4 border-y border-line py-3 sm:grid-cols-(--term-columns)">
        {header.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {code && <LetterCode code={code} id="code" words={inboxWords(locale)} />}
      <p className="mt-4 whitespace-pre-wrap">{message.text.trim()}</p>
      <details className="mt-6 border border-line bg-white">
        <summary className="min-h-12 px-4 py-2 font-semibold">{t('inbox.message.html')}</summary>
        <iframe
          src={`${here}/html`}
          title={t('inbox.message.htmlTitle')}
          sandbox=""
          loading="lazy"
          className="h-136 w-full border-t border-line"
        />
      </details>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <a href={mailPath(room.id)} className="inline-flex min-h-11 items-center font-semibold">
          {t('inbox.message.all')}
        </a>
        <a href={`${here}/raw`} className="inline-flex min-h-11 items-center">
          {t('inbox.message.raw')}
        </a>
      </p>
    </div>
  )
}
