/**
 * An address bar as a browser draws it: a picture, and nothing that leads anywhere. All but the right one are names and
 * numbers that nobody can have (RFC 2606 §2, RFC 5737 §3).
 */
import { type Locale, translator } from '@/lib/i18n/translator'

const addresses: Record<string, string> = {
  lookalike: 'https://thaimooc-org.example',
  subdomain: 'https://thaimooc.org.my.example',
  right: 'https://thaimooc.org',
  number: 'http://192.0.2.10/thaimooc',
}

export function AddressBar({ locale, which }: { locale: Locale; which: string }) {
  return (
    <span className="flex items-center mt-1 gap-2 rounded-full border border-line bg-paper px-2 py-1 text-sm">
      <span className="sr-only">{translator(locale, 'exercises')('page.addressBar')}: </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 shrink-0"
        fill="none"
        stroke="currentColor"
      >
        <circle cx="8" cy="8" r="6.5" strokeWidth="1.5" />
        <path d="M8 7v4.5M8 4.2v1.2" strokeWidth="1.75" />
      </svg>
      <bdi className="min-w-0 leading-normal [overflow-wrap:anywhere]" translate="no">
        {/* A line that is too long ends behind a dot. */}
        {addresses[which]?.replaceAll('.', '.\u200B')}
      </bdi>
    </span>
  )
}
