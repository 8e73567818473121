import { randomBytes } from 'node:crypto'

/** An end for the names of temporary files and folders: it says whose they are, and is like no other. */
export function ownMark(): string {
  return `dhr-${process.pid}-${randomBytes(6).toString('hex')}`
}

/** Whether the process that gave this name its mark has ended, perhaps by force, and left the thing behind. */
export function isLeftBehind(name: string): boolean {
  const [, id] = /\bdhr-(\d+)-[0-9a-f]{12}$/.exec(name) ?? []
  return id !== undefined && hasEnded(Number(id))
}

/** Whether no process of this computer has that number. */
export function hasEnded(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    // Any other refusal (it is somebody else's) means that there is one.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
