/** With which a process that serves ends when another program has its port. */
export const portTakenCode = 98
