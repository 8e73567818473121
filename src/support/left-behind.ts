import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/** Of the computer: on a shared folder another one has processes of the same numbers. */
const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 4)

/** An end for the names of temporary files and folders: it says whose they are, and is like no other. */
export const ownMark = (): string => markOf(process.pid)

/** The same, of any process of this computer. */
export const markOf = (id: number): string => `dhr-${id}-${here}${randomBytes(4).toString('hex')}`

/** Whether the process that gave this name its mark has ended, perhaps by force, and left the thing behind. */
export function isLeftBehind(name: string): boolean {
  const [, id, computer] = /\bdhr-(\d+)-([0-9a-f]{4})[0-9a-f]{8}$/.exec(name) ?? []
  return id !== undefined && computer === here && hasEnded(Number(id))
}

/** Whether no process of this computer has that number. */
function hasEnded(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    // Any other refusal (it is somebody else's) means that there is one.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
