/**
 * A whole page as text, for the few answers that Next cannot render with their own status: the provider's
 * error and sign-out pages, a lock (429), a wrong origin (421). No script; the stylesheet is a fixed file.
 */
import type { Locale } from '@/lib/i18n/translator'
import type { Mark } from '@/lib/sites/marks'
import type { Face } from '@/lib/sites/sites.mjs'
import { escapeHtml, plainHtml, plainPolicy } from './plain-html.mjs'

export { escapeHtml }

export interface PlainPage {
  locale: Locale
  /** Which face: data-site of public/tokens.css. */
  site: Face
  siteName: string
  tagline?: string
  mark?: Mark
  simulated: string
  title: string
  /** Paragraphs, escaped here. */
  paragraphs: string[]
  /** The paragraphs say why it goes no further: an alert, as a slip is on the other pages. */
  isRefusal?: true
  /** Ways out, the first one primary; those into the rehearsal stand under the site's page. */
  links: { href: string; text: string; isOurs?: true }[]
  /** Trusted markup, e.g. the provider's own form. */
  form?: string
  /** The page's own address and the other language's words for the switch; without it the page has no switch. */
  language?: { returnTo: string; other: Locale; words: string; label: string }
  /** The rehearsal's own voice, which is not the site's: what one can do here in the place of waiting. */
  practice?: {
    label: string
    title: string
    text: string
    press?: { action: string; name: string; value: string; words: string; testId: string }
    link: { href: string; text: string }
  }
}

/** The page as HTML, every text but `form` escaped. */
export const plainPage = (page: PlainPage): string => plainHtml(page)

/** A plain page as an answer that nobody keeps, with a policy that lets it load its stylesheet and nothing else. */
export const plainResponse = (html: string, status: number, headers: Record<string, string> = {}): Response =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': plainPolicy,
      ...headers,
    },
  })
