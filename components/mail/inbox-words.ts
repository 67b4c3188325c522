import { type Locale, translator } from '@/lib/i18n/translator'

/** What the inbox says. */
export function inboxWords(locale: Locale) {
  const t = translator(locale, 'mail')
  const site = translator(locale, 'site')
  return {
    title: t('inbox.title'),
    empty: t('inbox.empty'),
    unread: t('inbox.unread'),
    code: t('inbox.code'),
    copyCode: t('inbox.copyCode'),
    read: t('inbox.read'),
    newMail: t('inbox.newMail', { count: '{count}' }),
    copied: site('copy.copied'),
    selected: site('copy.selected'),
  }
}

export type InboxWords = ReturnType<typeof inboxWords>
