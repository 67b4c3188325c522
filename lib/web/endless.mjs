/** Answers that end when somebody ends them, by their Content-Type. */
export const endless = /^(application\/x-ndjson|text\/event-stream)/
