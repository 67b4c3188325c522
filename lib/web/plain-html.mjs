/**
 * The markup of lib/web/plain-page.ts, and the policy it goes with. Plain JavaScript: the front door shows such a
 * page when Next has failed, and runs outside it.
 */

/**
 * For text and for double-quoted attributes.
 * @param {string} text
 */
export const escapeHtml = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

/** It loads its stylesheet and nothing else. */
export const plainPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * The page as HTML, every text but `form` escaped.
 * @param {import('./plain-page').PlainPage} page
 */
export function plainHtml(page) {
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
<header><div>${markOf(page.mark)}<p>${text(page.siteName)}${page.tagline ? `<span>${text(page.tagline)}</span>` : ''}</p>${languageOf(page.language)}</div></header>
<main>
<h1 tabindex="-1" autofocus>${text(page.title)}</h1>
${page.paragraphs.map(paragraph => `<p>${text(paragraph)}</p>`).join('\n')}
${page.form ?? ''}
${links ? `<nav aria-label="${text(page.title)}">${links}</nav>` : ''}
</main>
${practiceOf(page.practice)}
</body>
</html>`
}

/** @param {readonly string[]} [paths] */
const markOf = (paths = []) =>
  paths.length === 0
    ? ''
    : `<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5">${paths.map(path => `<path d="${path}"/>`).join('')}</svg>`

/** @param {import('./plain-page').PlainPage['language']} language */
const languageOf = language =>
  language
    ? `<form class="language" method="post" action="/locale"><input type="hidden" name="locale" value="${language.other}"><input type="hidden" name="returnTo" value="${escapeHtml(language.returnTo)}"><button lang="${language.other}" aria-label="${escapeHtml(language.label)}">${escapeHtml(language.words)}</button></form>`
    : ''

/** @param {NonNullable<import('./plain-page').PlainPage['practice']>['press']} press */
const pressOf = press =>
  press
    ? `<form method="post" action="${escapeHtml(press.action)}"><button name="${escapeHtml(press.name)}" value="${escapeHtml(press.value)}">${escapeHtml(press.words)}</button></form>`
    : ''

/** @param {import('./plain-page').PlainPage['practice']} practice */
const practiceOf = practice =>
  practice
    ? `<aside class="practice" aria-label="${escapeHtml(practice.label)}"><h2>${escapeHtml(practice.title)}</h2><p>${escapeHtml(practice.text)}</p>
${pressOf(practice.press)}
<p><a href="${escapeHtml(practice.link.href)}">${escapeHtml(practice.link.text)}</a></p></aside>`
    : ''
