import { readerLocale } from '@/lib/web/reader'
import type { Room } from './room'

/** The room in the language of whoever asks: a letter that they ask for is written in it. */
export const roomAsRead = (room: Room): Room => ({ ...room, locale: readerLocale(room) })
