/**
 * The public addresses of a room, the one place that spells them. Outside clients are written against them: they stay.
 * Paths begin with a slash and carry no origin; `publicUrl` adds the configured one, never the Host header's.
 */
import { env } from '@/lib/env'
import { type Site, sites } from '@/lib/sites/sites.mjs'

export const publicUrl = (path: string): string => `${env().APP_ORIGIN}${path}`

/** Says, with its status, that a room is not there. */
export const noRoomPath = '/no-room'
export const roomPath = (roomId: string): string => `/r/${roomId}`
/** An address of a site, `rest` below its own. */
export const sitePath = (site: Site, roomId: string, rest = ''): string =>
  `${roomPath(roomId)}${sites[site].path}${rest}`
export const moocPath = (roomId: string, rest?: string): string => sitePath('mooc', roomId, rest)
export const connectPath = (roomId: string, rest?: string): string => sitePath('connect', roomId, rest)
export const learningPath = (roomId: string, rest?: string): string => sitePath('learning', roomId, rest)
export const seisPath = (roomId: string, rest?: string): string => sitePath('seis', roomId, rest)
export const mailPath = (roomId: string, rest = ''): string => `/r/${roomId}/mail${rest}`
export const tracePath = (roomId: string, rest = ''): string => `/r/${roomId}/trace${rest}`
/** What a room has besides its two tasks. */
export const toolsPath = (roomId: string): string => `/r/${roomId}/tools`
/** How a part of the manual went, at its end. */
export const endingPath = (roomId: string, part: 1 | 2): string => `/r/${roomId}/endings/${part}`
/** What goes wrong, to be practised: the list, or one of them (its name below). */
export const exercisesPath = (roomId: string, rest = ''): string => `/r/${roomId}/exercises${rest}`
export const faultsPath = (roomId: string, rest = ''): string => `/r/${roomId}/faults${rest}`
/** Where learners join a class: by its six digits below, or typing them. */
export const joinPath = (code = '', rest = ''): string => `/join${code && `/${code}`}${rest}`
/** The trainer's pages: all of them, or those of one class (its id below). */
export const classroomPath = (id = '', rest = ''): string => `/classroom${id && `/${id}`}${rest}`
/** What a learner does in a class, from a room of theirs. */
export const seatPath = (roomId: string, rest = ''): string => `/r/${roomId}/seat${rest}`
export const interactionPath = (roomId: string, uid: string, rest = ''): string =>
  connectPath(roomId, `/interaction/${uid}${rest}`)

/** The issuer identifier of a room (OpenID Connect Discovery §3): no trailing slash. */
export const issuerOf = (roomId: string): string => publicUrl(connectPath(roomId))

/** The room of an issuer; empty for one that is none of ours. */
export const roomOfIssuer = (issuer: string): string => /\/r\/([a-z0-9]+)\/connect$/.exec(issuer)?.[1] ?? ''
