import { seeOther } from '@/lib/web/form'

/** Where a browser goes next, and what it is given to keep on its way. */
export interface Onward {
  location: string
  /** Set-Cookie headers. */
  setCookies: string[]
}

export function sendOn({ location, setCookies }: Onward): Response {
  const answer = seeOther(location)
  for (const cookie of setCookies) answer.headers.append('set-cookie', cookie)
  return answer
}
