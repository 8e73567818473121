import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'

/**
 * Lays a disk of its own over a folder until the test has ended. False, with a printed reason, where that may not be
 * done: the test has to be skipped.
 *
 * @param options as mount(8) takes them: `ro`, `size=16k`
 */
export function ownDisk(folder: string, options: string): boolean {
  const way = ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]
  if (spawnSync('mount', way, { timeout: 10_000 }).status !== 0) {
    console.warn('Not tried, a disk that is full or read-only: only root can make one')
    return false
  }
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return true
}
