/**
 * The classes whose trainer this browser is, in one cookie: id and token of each, the newest first. The trainer's link
 * is opened once; from then on the address bar holds no secret.
 */
import { cookieHeader } from '@/lib/web/cookie-header'
import { readCookie } from '@/lib/web/read-cookie'

const name = 'trainer'
/** A browser keeps four kilobytes of a cookie, and a trainer has a few classes at a time. */
const most = 8
/** A class that was swept earlier is not offered: who asks looks whether it is there. */
const keptSeconds = 30 * 24 * 60 * 60
const pair = /^([a-z0-9]{20}):(class_[a-z0-9]{40})$/

interface Kept {
  id: string
  token: string
}

function kept(): Kept[] {
  return (readCookie(name) ?? '').split('.').flatMap(one => {
    const [, id, token] = pair.exec(one) ?? []
    return id && token ? [{ id, token }] : []
  })
}

/** The token with which this browser came to a class; undefined where it is nobody's trainer. */
export const trainerToken = (id: string): string | undefined => kept().find(one => one.id === id)?.token

/** The ids of this browser's classes, the newest first. */
export const trainersClasses = (): string[] => kept().map(({ id }) => id)

const header = (classes: readonly Kept[]): string =>
  cookieHeader({
    name,
    value: classes.map(({ id, token }) => `${id}:${token}`).join('.'),
    path: '/classroom',
    maxAgeSeconds: classes.length > 0 ? keptSeconds : 0,
  })

/** The Set-Cookie by which this browser is the trainer's from now on. */
export const rememberClass = (id: string, token: string): string =>
  header([{ id, token }, ...kept().filter(one => one.id !== id)].slice(0, most))

/** The Set-Cookie by which it is no more. */
export const forgetClass = (id: string): string => header(kept().filter(one => one.id !== id))
