import { InboxList } from '@/components/mail/inbox-list'
import { inboxWords } from '@/components/mail/inbox-words'
import { MailSearch } from '@/components/mail/mail-search'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { listInbox, searchInbox } from '@/lib/mail/list-inbox'
import { mailSearchForm } from '@/lib/mail/mail-search-form'
import { hasRelay } from '@/lib/mail/relay'
import { mailPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

export default async function InboxPage({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const flash = await readFlash(mailSearchForm)
  const term = flash.values?.search
  const letters = term ? await searchInbox(room.id, locale, term) : await listInbox(room.id, locale)
  const t = translator(locale, 'mail')
  return (
    <>
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('inbox.title')} />
      <p className="mt-2 max-w-measure">{t(hasRelay() ? 'inbox.leadRelayed' : 'inbox.lead')}</p>
      <MailSearch locale={locale} mailPath={mailPath(room.id)} term={term} found={letters.length} />
      {(!term || letters.length > 0) && (
        <InboxList
          letters={letters}
          mailPath={mailPath(room.id)}
          words={inboxWords(locale)}
          live={term === undefined}
        />
      )}
    </>
  )
}
