import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import Cookies from 'cookies'
import { cookieKeys } from '@/lib/connect/cookies'

/** The value of the cookie `….sig` that the provider sets beside a cookie of its own. */
export async function signatureOf(name: string, value: string): Promise<string> {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  new Cookies(request, response, { keys: await cookieKeys() }).set(name, value, { signed: true })
  const set = [response.getHeader('set-cookie') ?? []].flat().map(String)
  return (
    new RegExp(`^${name}\\.sig=([^;]*)`).exec(set.find(one => one.startsWith(`${name}.sig=`)) ?? '')?.[1] ??
    ''
  )
}
