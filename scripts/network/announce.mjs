/** Asks the site itself until it answers, then tells the person where to go. */
export function announceWhenReady({ port, host, origin }, { lan, otherAddresses }) {
  const began = performance.now()
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const ask = async () => {
    const answer = await fetch(`http://${address}:${port}/api/health`, { redirect: 'manual' }).catch(
      () => null,
    )
    if (!answer) return
    clearInterval(timer)
    console.log(
      `\n  ห้องซ้อม SSO พร้อมแล้ว เปิดที่ / ready at  ${origin}  (${Math.round(performance.now() - began)} ms)\n`,
    )
    if (!lan) return
    const { renderUnicodeCompact } = await import('uqr')
    console.log(renderUnicodeCompact(origin).replaceAll(/^/gm, '  '))
    console.log('\n  ให้ผู้เรียนที่ใช้ wifi เดียวกันสแกนด้วยโทรศัพท์ / phones on the same wifi scan this')
    if (otherAddresses.length)
      console.log(`  Not the right network? Also here: ${otherAddresses.join(', ')} (set APP_ORIGIN)`)
    console.log('')
  }
  const timer = setInterval(ask, 100)
  timer.unref()
}
