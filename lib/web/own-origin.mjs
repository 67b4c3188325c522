/**
 * Why this server does not reach itself under its own address, which it must: its sites ask their provider over HTTP, as
 * strangers would. For whoever runs the server, in one sentence each. Plain JavaScript: `npm start` says it too.
 */

/**
 * @typedef {'name-not-found' | 'unknown-authority' | 'certificate-wrong' | 'not-https' | 'no-answer'
 *   | 'host-not-passed' | 'somebody-else'} OriginFault
 */

/** @type {Record<string, OriginFault>} */
const faultOfCode = {
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
  EAI_FAIL: 'name-not-found',
  EAI_NODATA: 'name-not-found',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-authority',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'unknown-authority',
  CERT_UNTRUSTED: 'unknown-authority',
  CERT_HAS_EXPIRED: 'certificate-wrong',
  CERT_NOT_YET_VALID: 'certificate-wrong',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-wrong',
  ERR_SSL_WRONG_VERSION_NUMBER: 'not-https',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'not-https',
  EPROTO: 'not-https',
}

/**
 * What kept a call from reaching anything, read from the error that `fetch` threw.
 * @param {unknown} error
 * @returns {OriginFault}
 */
export function faultOfError(error) {
  const { code, cause } = /** @type {{code?: unknown, cause?: unknown}} */ (Object(error))
  const known = typeof code === 'string' ? faultOfCode[code] : undefined
  return known ?? (cause ? faultOfError(cause) : 'no-answer')
}

/** What a proxy answers for a server that it does not reach, or does not know. */
const gatewayStatuses = new Set([421, 502, 503, 504])

/**
 * What is wrong with an answer at one of the provider's addresses that is not the provider's; null where nothing is.
 * Each of our own brings a Content-Security-Policy, what is bent on purpose too.
 * @param {{status: number, headers: Headers}} answer
 * @returns {OriginFault | null}
 */
export const faultOfAnswer = ({ status, headers }) =>
  gatewayStatuses.has(status) && !headers.has('content-security-policy') ? 'somebody-else' : null

/**
 * One sentence, in Thai and in English.
 * @param {OriginFault} fault
 * @param {{origin: string, inside?: string | undefined}} where `inside` is INSIDE_ORIGIN, where that is set
 */
export function sayOriginFault(fault, { origin, inside }) {
  const [thai, english] = sentences[fault](inside ?? origin, inside ? 'INSIDE_ORIGIN' : 'APP_ORIGIN')
  return `${thai}\n  ${english}`
}

/** @type {Record<OriginFault, (origin: string, setting: string) => [thai: string, english: string]>} */
const sentences = {
  'name-not-found': (origin, setting) => [
    `เซิร์ฟเวอร์หาชื่อใน ${origin} ไม่พบ จึงยังลงชื่อเข้าใช้ไม่ได้ โปรดแก้ ${setting} หรือ DNS หรือตั้ง INSIDE_ORIGIN เป็นที่อยู่ที่เซิร์ฟเวอร์เรียกตนเองได้`,
    `Nobody can sign in: this server does not find the name in its own address ${origin}. Mend ${setting} or DNS, or set INSIDE_ORIGIN to an address at which the server reaches itself.`,
  ],
  'unknown-authority': origin => [
    `เซิร์ฟเวอร์ไม่รู้จักผู้ออกใบรับรองของ ${origin} จึงยังลงชื่อเข้าใช้ไม่ได้ โปรดตั้ง NODE_EXTRA_CA_CERTS เป็นไฟล์ใบรับรองของผู้ออกนั้น (PEM) แล้วเริ่มใหม่`,
    `Nobody can sign in: this server does not know the authority that issued the certificate of ${origin}. Set NODE_EXTRA_CA_CERTS to a file with that authority’s certificate (PEM) and start again.`,
  ],
  'certificate-wrong': origin => [
    `ใบรับรองของ ${origin} หมดอายุหรือเป็นของชื่ออื่น จึงยังลงชื่อเข้าใช้ไม่ได้ โปรดเปลี่ยนใบรับรองที่พร็อกซี`,
    `Nobody can sign in: the certificate of ${origin} has expired or is for another name. Replace it at the proxy.`,
  ],
  'not-https': (origin, setting) => [
    `ที่ ${origin} ไม่ได้พูด https จึงยังลงชื่อเข้าใช้ไม่ได้ โปรดแก้ ${setting} หรือวางพร็อกซีที่มี https ไว้หน้าเซิร์ฟเวอร์`,
    `Nobody can sign in: what answers at ${origin} does not speak https. Mend ${setting}, or put a proxy that does in front.`,
  ],
  'no-answer': (origin, setting) => [
    `ไม่มีใครตอบที่ ${origin} เมื่อเซิร์ฟเวอร์เรียกตนเอง จึงยังลงชื่อเข้าใช้ไม่ได้ หากพร็อกซียังไม่เปิด ให้เปิดพร็อกซี หากอยู่ในคอนเทนเนอร์ ให้ตั้ง INSIDE_ORIGIN มิฉะนั้นโปรดแก้ ${setting}`,
    `Nobody can sign in: nothing answers this server at its own address ${origin}. Start the proxy if it is not up yet; in a container set INSIDE_ORIGIN; else mend ${setting}.`,
  ],
  'host-not-passed': origin => [
    `พร็อกซีหน้าเซิร์ฟเวอร์ไม่ได้ส่งต่อ Host ของ ${origin} ทุกหน้าจึงเปิดไม่ได้ โปรดตั้งให้ส่งต่อ (nginx: proxy_set_header Host $http_host;)`,
    `No page can be opened: the proxy in front does not pass on the Host of ${origin}. Have it do so (nginx: proxy_set_header Host $http_host;).`,
  ],
  'somebody-else': (origin, setting) => [
    `ที่ ${origin} มีโปรแกรมอื่นตอบ ไม่ใช่เซิร์ฟเวอร์นี้ จึงยังลงชื่อเข้าใช้ไม่ได้ โปรดแก้ ${setting} หรือปลายทางที่พร็อกซีส่งต่อ`,
    `Nobody can sign in: something else than this server answers at ${origin}. Mend ${setting}, or where the proxy leads.`,
  ],
}
