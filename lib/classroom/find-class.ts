import { cache } from 'react'
import { digest, sameSecret } from '@/lib/secrets/secrets'
import type { Classroom } from './classroom'
import { readClass, readClassByCode } from './store'
import { trainersClasses, trainerToken } from './trainer-cookie'

const idShape = /^[a-z0-9]{20}$/
const codeShape = /^[1-9]\d{5}$/

/** The class when `token` is its trainer's, else null. Compares in constant time. */
export async function findClassByToken(id: string, token: string): Promise<Classroom | null> {
  const found = idShape.test(id) ? await readClass(id, new Date()) : null
  return found && sameSecret(found.tokenDigest, digest(token)) ? withoutDigest(found) : null
}

/** The class whose trainer's browser asks, or null: there is none, or it is another's. Read once a page. */
export const findOwnClass: (id: string) => Promise<Classroom | null> = cache(async id => {
  const token = trainerToken(id)
  return token ? findClassByToken(id, token) : null
})

/** The classes of this browser that are there still, the newest first. */
export async function findOwnClasses(): Promise<Classroom[]> {
  const found = await Promise.all(trainersClasses().map(id => findOwnClass(id)))
  return found.filter(one => one !== null)
}

/** The class that learners join by those six digits, or null. */
export async function findClassByCode(code: string, realNow = new Date()): Promise<Classroom | null> {
  const found = codeShape.test(code) ? await readClassByCode(code, realNow) : null
  return found && withoutDigest(found)
}

const withoutDigest = ({ tokenDigest, ...classroom }: Classroom & { tokenDigest: string }): Classroom =>
  classroom
