/**
 * A whole page as text, for the few answers that Next cannot render with their own status: the provider's
 * error and sign-out pages, a lock (429), a wrong origin (421). No script; the stylesheet is a fixed file.
 */
import type { Locale } from '@/lib/i18n/translator'

/** For text and for double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

export interface PlainPage {
  locale: Locale
  /** Which face: data-site of public/tokens.css. */
  site: 'connect' | 'seis' | 'mooc' | 'practice'
  siteName: string
  tagline?: string
  /** The site's mark: paths in a square of 32. */
  mark?: readonly string[]
  simulated: string
  title: string
  /** Paragraphs, escaped here. */
  paragraphs: string[]
  /** Ways out, the first one primary. */
  links: { href: string; text: string }[]
  /** Trusted markup, e.g. the provider's own form. */
  form?: string
}

/** The page as HTML, every text but `form` escaped. */
export function plainPage(page: PlainPage): string {
  const text = escapeHtml
  const links = page.links
    .map(
      ({ href, text: words }, index) =>
        `<a class="${index === 0 ? 'primary' : 'secondary'}" href="${text(href)}">${text(words)}</a>`,
    )
    .join('\n')
  return `<!doctype html>
<html lang="${page.locale}" data-site="${page.site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${text(page.title)} – ${text(page.siteName)} – ${text(page.simulated)}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<p class="simulated">${text(page.simulated)}</p>
<header><div>${markOf(page.mark)}<p>${text(page.siteName)}${page.tagline ? `<span>${text(page.tagline)}</span>` : ''}</p></div></header>
<main>
<h1 tabindex="-1" autofocus>${text(page.title)}</h1>
${page.paragraphs.map(paragraph => `<p>${text(paragraph)}</p>`).join('\n')}
${page.form ?? ''}
${links ? `<nav aria-label="${text(page.title)}">${links}</nav>` : ''}
</main>
</body>
</html>`
}

const markOf = (paths: readonly string[] = []): string =>
  paths.length === 0
    ? ''
    : `<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5">${paths.map(path => `<path d="${path}"/>`).join('')}</svg>`

/** A plain page as an answer that nobody keeps, with a policy that lets it load its stylesheet and nothing else. */
export const plainResponse = (html: string, status: number, headers: Record<string, string> = {}): Response =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      ...headers,
    },
  })
