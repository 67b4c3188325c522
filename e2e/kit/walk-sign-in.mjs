/** The pages of ETDA Connect, walked as a person without scripts would (manual part 1, steps 3–6). */

/**
 * @param {import('./http-browser.mjs').HttpBrowser} browser
 * @param {import('./http-browser.mjs').Page} menu the interaction's first page
 * @param {{citizenId: string, readCode: (reference: string) => Promise<string>, decision?: 'allow' | 'deny', stopAt?: (url: string) => boolean}} person
 * @returns {Promise<import('./http-browser.mjs').Page>} the page after the decision, or the redirect that `stopAt` recognised
 */
export async function walkSignIn(browser, menu, { citizenId, readCode, decision = 'allow', stopAt }) {
  const digits = await browser.submit(menu, { method: 'ocsc' })
  const otp = await browser.submit(digits, { citizenId })
  const reference = /^[^<>]*>([A-Z]{4})</.exec(otp.text.split('data-testid="reference"')[1] ?? '')?.[1]
  if (!reference) throw new Error(`No code was sent: ${otp.status} ${otp.url}`)
  const consent = await browser.submit(otp, { otp: await readCode(reference) })
  return browser.submit(consent, { decision }, { stopAt })
}
