/** The address to reach the site at from this machine, whatever it listens on. */
function ownAddress({ host, port }) {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * Asks the site itself until it answers, then tells the person where to go; with `lan`, by a QR as well.
 * @param {{ host: string, port: number, origin: string }} settings
 * @param {{ lan?: boolean, otherAddresses: string[] }} network
 */
export async function announceWhenReady(settings, { lan, otherAddresses }) {
  const health = `${ownAddress(settings)}/api/health`
  while (!(await fetch(health).catch(() => undefined)))
    await new Promise(resolve => setTimeout(resolve, 100).unref())
  console.log(`\n  ห้องซ้อม SSO พร้อมแล้ว เปิดที่ / ready at  ${settings.origin}\n`)
  if (!lan) return
  const { renderUnicodeCompact } = await import('uqr')
  console.log(renderUnicodeCompact(settings.origin).replaceAll(/^/gm, '  '))
  console.log('\n  ให้ผู้เรียนที่ต่อ wifi เดียวกันสแกนด้วยโทรศัพท์ / phones on the same wifi scan this')
  if (otherAddresses.length)
    console.log(`  Another network? Set APP_ORIGIN; also here: ${otherAddresses.join(', ')}`)
  console.log('')
}
