import { lastSignOutIn } from '@/lib/relying-party/last-sign-out'
import { readCookie, setCookie } from './cookies'

export const { keepLastSignOut, forgetLastSignOut, readLastSignOut } = lastSignOutIn({
  readCookie,
  setCookie,
})
