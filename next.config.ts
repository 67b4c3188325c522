import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Packed by our own server, which answers more than Next does (scripts/serve/worker.mjs).
  compress: false,
  reactStrictMode: true,
  // Several root layouts: no single one could frame a page that is not there (app/global-not-found.tsx).
  experimental: { globalNotFound: true },
  // Texts are compiled once, in lib/i18n: what formats them need not read ICU's notation, nor find them by it each time.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // `npm test` runs the type checker; a newcomer's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'oidc-provider',
    'better-sqlite3',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prisma/adapter-better-sqlite3',
  ],
  // Browsers ask for it unasked, where a page has no mark of its own.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
}

export default config
