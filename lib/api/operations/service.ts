/** The server itself; none of these takes a room token. */
import * as answers from '../schemas/answers'
import type { Operation } from './operation'

export const service: Operation[] = [
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
