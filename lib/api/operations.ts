/** Every operation of the control API: what it is for, what it takes and what it answers. */
import type { z } from 'zod'
import { roomLimits } from '@/lib/rooms/limits'
import type { ProblemCode } from './problem'
import * as answers from './schemas/answers'
import { RegisterClient } from './schemas/client'
import { MoveClock } from './schemas/clock'
import { ArmFault } from './schemas/fault'
import { NewPersona, PersonaAnswer, PersonaChanges } from './schemas/persona'
import { CodeQuery, FlowsQuery, MessageQuery, TraceQuery } from './schemas/queries'
import { Nothing, OpenRoom, RoomChanges } from './schemas/room'
import { StartSession } from './schemas/session'

export interface Operation {
  method: 'get' | 'post' | 'patch' | 'delete'
  /** Below the origin; `{name}` is a path parameter. */
  path: string
  id: string
  summary: string
  /** In the words of the document's sections. */
  tag: 'rooms' | 'people' | 'clock' | 'mail' | 'clients' | 'faults' | 'trace' | 'sessions' | 'service'
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
}

const room = '/api/v1/rooms/{room}'

/** What each named schema is called in the document. */
export const requestSchemas = {
  OpenRoom,
  RoomChanges,
  Nothing,
  NewPersona,
  PersonaChanges,
  MoveClock,
  RegisterClient,
  ArmFault,
  StartSession,
}

export const answerSchemas = {
  OpenedRoom: answers.OpenedRoomAnswer,
  Room: answers.RoomAnswer,
  Urls: answers.UrlsAnswer,
  Persona: PersonaAnswer,
  Clock: answers.ClockAnswer,
  Message: answers.MessageAnswer,
  Code: answers.CodeAnswer,
  Client: answers.ClientAnswer,
  RegisteredClient: answers.RegisteredClientAnswer,
  Faults: answers.FaultsAnswer,
  ArmedFault: answers.ArmedFaultAnswer,
  FaultId: answers.FaultIdAnswer,
  Hop: answers.HopAnswer,
  TraceFlow: answers.FlowAnswer,
  TraceFlows: answers.FlowsAnswer,
  StartUrl: answers.StartUrlAnswer,
  Health: answers.HealthAnswer,
  Problem: answers.ProblemAnswer,
}

export const operations: Operation[] = [
  {
    method: 'post',
    path: '/api/v1/rooms',
    id: 'openRoom',
    tag: 'rooms',
    summary: 'Open a practice room: its own people, mail, clock, issuer and clients',
    body: OpenRoom,
    status: 201,
    answer: answers.OpenedRoomAnswer,
    headers: { Location: 'Where the room is read' },
    problems: ['foreign-page', 'too-many-rooms', 'low-disk'],
    open: true,
  },
  {
    method: 'get',
    path: room,
    id: 'readRoom',
    tag: 'rooms',
    summary: 'What the room is',
    status: 200,
    answer: answers.RoomAnswer,
  },
  {
    method: 'patch',
    path: room,
    id: 'changeRoom',
    tag: 'rooms',
    summary: 'Change its label, language, pace, autoApprove, or when a site asks anew',
    body: RoomChanges,
    status: 200,
    answer: answers.RoomAnswer,
  },
  {
    method: 'delete',
    path: room,
    id: 'deleteRoom',
    tag: 'rooms',
    summary: 'Delete the room and all it holds, at once and for good',
    status: 204,
  },
  {
    method: 'post',
    path: `${room}/reset`,
    id: 'resetRoom',
    tag: 'rooms',
    summary:
      'People, mail, clock, faults and sessions as at the start; id, token, issuer, keys and clients stay',
    body: Nothing,
    status: 204,
  },
  {
    method: 'get',
    path: `${room}/personas`,
    id: 'listPersonas',
    tag: 'people',
    summary: 'The people of the room, as the register holds them now',
    status: 200,
    answer: PersonaAnswer.array(),
  },
  {
    method: 'post',
    path: `${room}/personas`,
    id: 'addPersona',
    tag: 'people',
    summary: `One more person, known to both registers at once; what is left out is invented, with a fitting practice ID. At most ${roomLimits.people} in a room`,
    body: NewPersona,
    status: 201,
    answer: PersonaAnswer,
    headers: { Location: 'Where the person is read' },
    problems: ['persona-exists', 'room-full'],
  },
  {
    method: 'get',
    path: `${room}/personas/{citizenId}`,
    id: 'readPersona',
    tag: 'people',
    summary: 'One person',
    status: 200,
    answer: PersonaAnswer,
    problems: ['no-such-persona'],
  },
  {
    method: 'patch',
    path: `${room}/personas/{citizenId}`,
    id: 'changePersona',
    tag: 'people',
    summary: 'Make a person so in both registers, as if they had always been: no night has to pass',
    body: PersonaChanges,
    status: 200,
    answer: PersonaAnswer,
    problems: ['no-such-persona'],
  },
  {
    method: 'delete',
    path: `${room}/personas/{citizenId}`,
    id: 'removePersona',
    tag: 'people',
    summary: 'Take a person out of both registers',
    status: 204,
    problems: ['no-such-persona'],
  },
  {
    method: 'get',
    path: `${room}/clock`,
    id: 'readClock',
    tag: 'clock',
    summary: 'What the room clock shows',
    status: 200,
    answer: answers.ClockAnswer,
  },
  {
    method: 'post',
    path: `${room}/clock`,
    id: 'moveClock',
    tag: 'clock',
    summary: 'Move the room clock: by seconds, to 08:30 of the next day (Asia/Bangkok), or back to real time',
    body: MoveClock,
    status: 200,
    answer: answers.ClockAnswer,
  },
  {
    method: 'get',
    path: `${room}/messages`,
    id: 'listMessages',
    tag: 'mail',
    summary: 'Messages, oldest first; with wait, stays until one comes. Nothing came: an empty list',
    query: MessageQuery,
    status: 200,
    answer: answers.MessageAnswer.array(),
    problems: ['too-many-waiting'],
  },
  {
    method: 'get',
    path: `${room}/messages/{id}/raw`,
    id: 'readRawMessage',
    tag: 'mail',
    summary: 'The whole RFC 5322 message',
    status: 200,
    mediaType: 'message/rfc822',
    problems: ['no-such-message'],
  },
  {
    method: 'get',
    path: `${room}/otp`,
    id: 'readCode',
    tag: 'mail',
    summary: 'The newest code that would still be accepted: never a used, superseded or expired one',
    query: CodeQuery,
    status: 200,
    answer: answers.CodeAnswer,
    problems: ['no-code', 'too-many-waiting'],
  },
  {
    method: 'get',
    path: `${room}/clients`,
    id: 'listClients',
    tag: 'clients',
    summary: 'The relying parties registered at the room’s issuer, without their secrets',
    status: 200,
    answer: answers.ClientAnswer.array(),
  },
  {
    method: 'post',
    path: `${room}/clients`,
    id: 'registerClient',
    tag: 'clients',
    summary: `Register a relying party at the room’s issuer; at most ${roomLimits.clients} in a room`,
    body: RegisterClient,
    status: 201,
    answer: answers.RegisteredClientAnswer,
    problems: ['invalid-client-metadata', 'room-full', 'too-many-registrations'],
  },
  {
    method: 'delete',
    path: `${room}/clients/{clientId}`,
    id: 'deleteClient',
    tag: 'clients',
    summary: 'The provider forgets a client at once',
    status: 204,
    problems: ['no-such-client'],
  },
  {
    method: 'get',
    path: `${room}/faults`,
    id: 'listFaults',
    tag: 'faults',
    summary: 'The catalogue of failures, and what is or was armed in the room',
    status: 200,
    answer: answers.FaultsAnswer,
  },
  {
    method: 'post',
    path: `${room}/faults`,
    id: 'armFault',
    tag: 'faults',
    summary: `Arm a failure: it fires the stated number of times and is gone; at most ${roomLimits.faults} in a room, spent ones too`,
    body: ArmFault,
    status: 201,
    answer: answers.FaultIdAnswer,
    headers: { Location: 'Where it says when it fired' },
    problems: ['room-full'],
  },
  {
    method: 'delete',
    path: `${room}/faults`,
    id: 'disarmAllFaults',
    tag: 'faults',
    summary: 'Take all failures away',
    status: 204,
  },
  {
    method: 'get',
    path: `${room}/faults/{id}`,
    id: 'readFault',
    tag: 'faults',
    summary: 'One armed failure, with when it fired; an empty firedAt says that it never did',
    status: 200,
    answer: answers.ArmedFaultAnswer,
    problems: ['no-such-fault'],
  },
  {
    method: 'delete',
    path: `${room}/faults/{id}`,
    id: 'disarmFault',
    tag: 'faults',
    summary: 'Take one failure away',
    status: 204,
    problems: ['no-such-fault'],
  },
  {
    method: 'get',
    path: `${room}/trace`,
    id: 'readTrace',
    tag: 'trace',
    summary:
      'What passed between the sites, oldest first, at most 1,000 hops; Accept: application/x-ndjson streams them as they come',
    query: TraceQuery,
    status: 200,
    answer: answers.HopAnswer.array(),
    alsoAs: { 'application/x-ndjson': 'A hop a line, as they come, for at most ten minutes' },
    problems: ['too-many-waiting'],
  },
  {
    method: 'get',
    path: `${room}/trace/flows`,
    id: 'listFlows',
    tag: 'trace',
    summary:
      'The same joined into flows, newest first, a page at a time: who asked, how it ended, hop by hop',
    query: FlowsQuery,
    status: 200,
    answer: answers.FlowsAnswer,
  },
  {
    method: 'get',
    path: `${room}/trace/flows/{flow}`,
    id: 'readFlow',
    tag: 'trace',
    summary: 'One flow; the trace page’s download is the same',
    status: 200,
    answer: answers.FlowAnswer,
    problems: ['no-such-flow'],
  },
  {
    method: 'post',
    path: `${room}/sessions`,
    id: 'startSession',
    tag: 'sessions',
    summary: 'An address that lands a browser signed in at a site, to begin in the middle of the story',
    body: StartSession,
    status: 201,
    answer: answers.StartUrlAnswer,
    problems: ['no-such-persona', 'cannot-sign-in', 'too-many-sessions'],
  },
  {
    method: 'get',
    path: '/api/health',
    id: 'health',
    tag: 'service',
    summary: 'Readiness: whether the service can serve, its database taking a write',
    status: 200,
    answer: answers.HealthAnswer,
    otherStatuses: { 503: 'Its database is away, or its disk is full' },
    open: true,
  },
  {
    method: 'get',
    path: '/api/health/live',
    id: 'live',
    tag: 'service',
    summary: 'Liveness: whether this process answers at all, whatever its database does',
    status: 200,
    answer: answers.HealthAnswer,
    open: true,
  },
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    id: 'openapi',
    tag: 'service',
    summary: 'This document',
    status: 200,
    open: true,
  },
]
