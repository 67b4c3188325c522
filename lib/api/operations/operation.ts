/** What is said of an operation of the control API; the OpenAPI document and the tests follow from it. */
import type { z } from 'zod'
import type { ProblemCode } from '../problem'

export interface Operation {
  method: 'get' | 'post' | 'patch' | 'delete'
  /** Below the origin; `{name}` is a path parameter. */
  path: string
  id: string
  summary: string
  /** In the words of the document's sections. */
  tag:
    | 'rooms'
    | 'people'
    | 'clock'
    | 'mail'
    | 'clients'
    | 'faults'
    | 'trace'
    | 'sessions'
    | 'classes'
    | 'service'
  body?: z.ZodType
  query?: z.ZodObject
  /** Of the success. */
  status: 200 | 201 | 204
  answer?: z.ZodType
  /** Of the success, where it is not JSON. */
  mediaType?: string
  /** What else the success may be, when Accept asks for it: media type and meaning. */
  alsoAs?: Record<string, string>
  /** Answers that are no problem, with the status that each has and why. */
  otherStatuses?: Record<number, string>
  /** Headers of the success, by name. */
  headers?: Record<string, string>
  problems?: ProblemCode[]
  /** Takes no room token. */
  open?: true
  /** Takes a class's token in the place of a room's. */
  byClass?: true
}

/** The path of a room, where most of them are. */
export const room = '/api/v1/rooms/{room}'

/** The path of a class. */
export const classroom = '/api/v1/classes/{class}'
