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
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'self'"

/**
 * The page as HTML, every text but `form` escaped.
 * @param {import('./plain-page').PlainPage} page
 */
export function plainHtml(page) {
  const text = escapeHtml
  const links = page.links
    .filter(({ isOurs }) => !isOurs)
    .map(
      ({ href, text: words }, index) =>
        `<a class="${index === 0 ? 'primary' : 'secondary'}" href="${text(href)}">${text(words)}</a>`,
    )
    .join('\n')
  const paragraphs = page.paragraphs.map(paragraph => `<p>${text(paragraph)}</p>`).join('\n')
  const ours = page.links
    // A note may lead there itself.
    .filter(({ href, isOurs }) => isOurs && href !== page.practice?.link.href)
    .map(({ href, text: words }) => `<p><a href="${text(href)}">${text(words)}</a></p>`)
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
<h1 data-testid="heading" tabindex="-1" autofocus>${text(page.title)}</h1>
${page.isRefusal ? `<div role="alert" data-testid="slips">${paragraphs}</div>` : paragraphs}
${page.form ?? ''}
${links ? `<nav aria-label="${text(page.title)}">${links}</nav>` : ''}
</main>
${practiceOf(page.practice)}
${ours.length > 0 ? `<footer class="practice-foot">${ours.join('')}</footer>` : ''}
</body>
</html>`
}

/** As components/ui/site-mark.tsx draws it. @param {import('./plain-page').PlainPage['mark']} mark */
const markOf = mark =>
  mark
    ? `<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><path d="${mark.tone}" fill="currentColor" fill-opacity="0.25" stroke="none"/><path d="${mark.line}"/></svg>`
    : ''

/** @param {import('./plain-page').PlainPage['language']} language */
const languageOf = language =>
  language
    ? `<form class="language" method="post" action="/locale"><input type="hidden" name="locale" value="${language.other}"><input type="hidden" name="returnTo" value="${escapeHtml(language.returnTo)}"><button lang="${language.other}" aria-label="${escapeHtml(language.label)}">${escapeHtml(language.words)}</button></form>`
    : ''

/** @param {import('./plain-page').PlainPage['practice']} practice */
const practiceOf = practice =>
  practice
    ? `<aside class="practice-note" aria-label="${escapeHtml(practice.label)}"><h2>${escapeHtml(practice.title)}</h2><div><p>${escapeHtml(practice.text)}</p>
${practice.press ? `<form method="post" action="${escapeHtml(practice.press.action)}"><button class="practice-button" data-testid="${escapeHtml(practice.press.testId)}" name="${escapeHtml(practice.press.name)}" value="${escapeHtml(practice.press.value)}">${escapeHtml(practice.press.words)}</button></form>` : ''}
<p><a href="${escapeHtml(practice.link.href)}">${escapeHtml(practice.link.text)}</a></p></div></aside>`
    : ''
