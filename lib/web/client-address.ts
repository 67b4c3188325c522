import { clientAddressHeader } from './names.mjs'

/** The network address of whoever asks, as the front door saw it; empty for this machine. For limits only, never kept. */
export const clientAddress = (request: Request): string => request.headers.get(clientAddressHeader) ?? ''
