import { departures } from '@/lib/relying-party/departures'
import { readCookie, setCookie } from './cookies'

export const { keepDeparture, forgetDeparture, readDeparture } = departures({ readCookie, setCookie })
