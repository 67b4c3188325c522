/** react-oidc-context in a page of React's, put together by Vite as a site would. */
import path from 'node:path'
import { outsideClient } from './outside-client'
import { claimsOf, leaving, openSinglePage } from './single-page-site'

async function bundle(): Promise<string> {
  const { build } = await import('vite')
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.join(import.meta.dirname, 'react-oidc-context.page.tsx'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  })
  const [first] = [made].flat()
  if (!first || !('output' in first)) throw new Error('Vite made no page')
  return first.output[0].code
}

let page: Promise<string> | undefined

export const reactOidcContext = outsideClient('react-oidc-context', async attempt => {
  page ??= bundle()
  const { tab, redirectUri } = await openSinglePage(attempt, {
    html: '<title>A site</title><div id="root"></div><script type="module" src="/page.js"></script>',
    scripts: { '/page.js': await page },
    settings: given => ({
      authority: attempt.issuer,
      client_id: given.client_id,
      redirect_uri: given.redirectUri,
      ...(attempt.withLine && { extraQueryParams: { claims: '{"id_token":{"name":null}}' } }),
    }),
  })
  const left = leaving(tab)
  await tab.getByRole('button').click()
  await tab.goto(await attempt.walk(await left, redirectUri))
  const output = tab.locator('output')
  const [text, name] = [(await output.textContent()) ?? '', await output.getAttribute('data-error')]
  return claimsOf(name ? { caught: { name, message: text } } : { claims: JSON.parse(text) })
})
