/** Lets seis's pages run a hand-over that is due before they save, without seis knowing connect. */
export { handOver as handOverWhenDue } from '@/lib/connect/people/hand-over'
