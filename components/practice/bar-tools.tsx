/**
 * Clock, mail and card of the practice bar: a clock and two links. With scripts (bar.browser.ts) the count of unread
 * mail and the clock keep up, and both links open over the page, so that a half-filled form stays.
 */
import type { ReactNode } from 'react'
import { InboxList } from '@/components/mail/inbox-list'
import { inboxWords } from '@/components/mail/inbox-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { CardIcon, MailIcon } from './icons'

export function BarTools(props: {
  locale: Locale
  mailPath: string
  cardPath: string
  unread: number
  clock: string
  /** Which of the theatre's own pages this is ('home', 'mail', 'cards'); null on a site's page. */
  here: string | null
}) {
  const { locale, mailPath, unread, here } = props
  const t = translator(locale, 'practice')
  const inbox = inboxWords(locale)
  const opens = here === null ? 'dialog' : undefined
  return (
    <>
      <p className="practice-clock">
        <span className="sr-only">{t('bar.clock')} </span>
        <span data-clock>{props.clock}</span>
      </p>
      <a
        href={mailPath}
        aria-current={here === 'mail' ? 'page' : undefined}
        className="practice-tool"
        data-tab
        data-opens={opens && 'mail'}
        data-testid="bar-mail"
      >
        <MailIcon />
        <span>{t('bar.mail')}</span>
        <span hidden={unread === 0} className="practice-count" data-unread-count={unread}>
          <span aria-hidden="true">{unread}</span>
          <span className="sr-only">{t('bar.unread', { count: unread })}</span>
        </span>
      </a>
      <a
        href={props.cardPath}
        aria-current={here === 'cards' ? 'page' : undefined}
        className="practice-tool"
        data-opens={opens && 'card'}
        data-testid="bar-card"
      >
        <CardIcon />
        {t('bar.card')}
      </a>
      <span
        role="status"
        className="sr-only"
        data-feed-at={`${mailPath}/feed`}
        data-arrived={t('bar.newMail')}
        data-unread-words={t('bar.unread', { count: '{count}' })}
      />
      {opens && (
        <>
          <Panel kind="mail" title={inbox.title} close={t('bar.close')}>
            <InboxList letters={[]} mailPath={mailPath} words={inbox} inPlace />
          </Panel>
          <Panel kind="card" title={t('bar.card')} close={t('bar.close')} />
        </>
      )}
    </>
  )
}

/** What opens over the page: kept aside until somebody asks for it. */
function Panel(props: { kind: 'mail' | 'card'; title: string; close: string; children?: ReactNode }) {
  const heading = `panel-${props.kind}`
  return (
    <template data-panel={props.kind}>
      <dialog aria-labelledby={heading} className="practice-dialog">
        <form method="dialog" className="practice-dialog-head">
          <h2 id={heading} className="text-lg">
            {props.title}
          </h2>
          <button type="submit" className="min-h-11 shrink-0 px-3 underline">
            {props.close}
          </button>
        </form>
        <div>{props.children}</div>
        {/* An open inbox tells of new letters itself. */}
        {props.kind === 'card' && <p role="status" className="sr-only" />}
      </dialog>
    </template>
  )
}
