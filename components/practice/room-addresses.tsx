/** The room's address for a phone, and what testers need to begin. */
import { CopyButton } from '@/components/ui/copy-button'
import { QrCode } from '@/components/ui/qr-code'
import { relyingPartyWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { issuerOf, publicUrl, roomPath, sitePath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { sites, testersSites } from '@/lib/sites/sites.mjs'

export function RoomAddresses({ room, locale }: { room: Room; locale: Locale }) {
  const t = translator(locale, 'practice')
  return (
    <div className="mt-12 grid gap-8 md:grid-cols-2">
      <section aria-labelledby="phone">
        <h2 id="phone" className="text-lg">
          {t('phone.title')}
        </h2>
        <p className="mt-2">{t('phone.text')}</p>
        <QrCode text={publicUrl(roomPath(room.id))} label={t('phone.qr')} />
        <Address id="room-address" locale={locale} copy={t('phone.copy')}>
          {publicUrl(roomPath(room.id))}
        </Address>
      </section>
      <section aria-labelledby="testers">
        <h2 id="testers" className="text-lg">
          {t('testers.title')}
        </h2>
        <p className="mt-2">{t('testers.text')}</p>
        <p className="mt-3 text-sm font-semibold">{t('testers.api')}</p>
        <Address id="api-address" locale={locale} copy={t('testers.copyApi')}>
          {publicUrl(`/api/v1/rooms/${room.id}`)}
        </Address>
        <p className="mt-3 text-sm font-semibold">{t('testers.issuer')}</p>
        <Address id="issuer-address" locale={locale} copy={t('testers.copyIssuer')}>
          {issuerOf(room.id)}
        </Address>
        {testersSites.map(site => (
          <p key={site} className="mt-3 text-sm">
            <a href={sitePath(site, room.id)} className="inline-flex min-h-11 items-center font-semibold">
              {relyingPartyWords(locale, site).name}
            </a>{' '}
            {translator(locale, sites[site].words)('forTesters')}
          </p>
        ))}
      </section>
    </div>
  )
}

function Address(props: { id: string; locale: Locale; copy: string; children: string }) {
  const site = translator(props.locale, 'site')
  return (
    <div className="mt-1">
      <p id={props.id} className="text-sm break-all">
        {props.children}
      </p>
      <CopyButton
        from={props.id}
        label={props.copy}
        words={{ copy: site('copy.copy'), copied: site('copy.copied'), selected: site('copy.selected') }}
        className="mt-1 min-h-11 border-2 border-ink/60 bg-white px-3"
      />
    </div>
  )
}
