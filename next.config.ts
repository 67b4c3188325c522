import type { NextConfig } from 'next'
import { relyingParties, sites } from './lib/sites/sites.mjs'
import { fixedHeaders, keepsOpener } from './lib/web/fixed-headers.mjs'

const dataPolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; frame-ancestors 'none'",
}

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Several root layouts: no single one could frame a page that is not there (app/global-not-found.tsx).
  experimental: { globalNotFound: true },
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
  headers: async () => [
    { source: '/:path*', headers: fixedHeaders },
    // As `signInAddress` of lib/web/names.mjs; the last that fits counts.
    { source: '/r/:room/connect/:step(auth|interaction)/:rest*', headers: [keepsOpener] },
    // What programs read has nothing to load; pages and the provider's answers bring their own policy.
    { source: '/api/:path*', headers: [dataPolicy] },
    ...relyingParties.map(site => ({
      source: `/r/:room${sites[site].path}/api/:path*`,
      headers: [dataPolicy],
    })),
    {
      source: '/fonts/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    { source: '/drawings/:path*', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
}

export default config
