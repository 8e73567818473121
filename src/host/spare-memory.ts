import { setFlagsFromString } from 'node:v8'

/** In bytes: twice what a report usually has. */
const much = 400_000

let read = 0

/**
 * Counts what a command reads. What comes of little is let lie until the command ends (`bin/load.js`), which is sooner
 * than clearing it away; of much it is cleared away as soon as there is half as much again.
 */
export function countRead(bytes: number): void {
  read += bytes
  if (read < much) return
  // The versions that let nothing lie need not be told. Told again, lest a thread that ended has set all flags anew.
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--heap-growing-percent=40')
}
